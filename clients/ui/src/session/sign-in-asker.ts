/**
 * Lets the graph's client, which is no component, ask for a sign-in, and the page answer it. Everybody who asks while one
 * is asked for waits for the same.
 */
export function signInAsker() {
  let waiting: PromiseWithResolvers<void> | null = null
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((listener) => listener())
  return {
    ask(): Promise<void> {
      if (!waiting) {
        waiting = Promise.withResolvers<void>()
        tell()
      }
      return waiting.promise
    },
    answered(): void {
      waiting?.resolve()
      waiting = null
      tell()
    },
    isAsking: () => waiting !== null,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export type SignInAsker = ReturnType<typeof signInAsker>
