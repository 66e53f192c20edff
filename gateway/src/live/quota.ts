/** Counts what is open for each key. Gives back what ends it, or null when there are enough. */
export type Quota = (key: string) => (() => void) | null

export function quota(most: number): Quota {
  const open = new Map<string, number>()
  return (key) => {
    const count = open.get(key) ?? 0
    if (count >= most) return null
    open.set(key, count + 1)
    let isOpen = true
    return () => {
      if (!isOpen) return
      isOpen = false
      const left = (open.get(key) ?? 1) - 1
      if (left > 0) open.set(key, left)
      else open.delete(key)
    }
  }
}
