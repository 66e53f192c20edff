/** What waits for a slow reader: never more than `limit`, and of one key only the newest. */
export type BoundedQueue<T> = {
  /** Null for an item that replaces no other. */
  push(item: T, key: string | null): 'added' | 'coalesced' | 'dropped'
  /** The oldest, and how many older ones had to go since the last was taken. */
  shift(): { item: T; dropped: number } | undefined
  /** Drops all that waits. */
  empty(): void
}

export function boundedQueue<T>(limit: number): BoundedQueue<T> {
  /** In order of arrival. A number can be no key of an entity. */
  const waiting = new Map<string | number, T>()
  let last = 0
  let dropped = 0
  return {
    push(item, key) {
      const place = key ?? ++last
      // Put at the end: what it says is as new as its arrival.
      const isNewer = waiting.delete(place)
      waiting.set(place, item)
      if (isNewer) return 'coalesced'
      if (waiting.size <= limit) return 'added'
      const [oldest] = waiting.keys()
      if (oldest !== undefined) waiting.delete(oldest)
      dropped += 1
      return 'dropped'
    },
    shift() {
      for (const [place, item] of waiting) {
        waiting.delete(place)
        const taken = { item, dropped }
        dropped = 0
        return taken
      }
      return undefined
    },
    empty() {
      dropped += waiting.size
      waiting.clear()
    },
  }
}
