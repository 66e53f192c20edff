/**
 * The same items, changed; those that become null are left out. Unlike an async generator it can be ended while it waits
 * for its next item, which is where a subscription spends its life.
 */
export function mapIterator<T, U>(
  source: AsyncIterableIterator<T>,
  change: (item: T) => Promise<U | null>,
): AsyncIterableIterator<U> {
  return {
    async next() {
      for (;;) {
        const { done, value } = await source.next()
        if (done) return { done: true, value: undefined }
        const changed = await change(value)
        if (changed !== null) return { done: false, value: changed }
      }
    },
    async return() {
      await source.return?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
