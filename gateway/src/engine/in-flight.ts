/** Calls that are on their way: whoever asks the same meanwhile waits for the same answer. */
export function inFlight<T>() {
  const running = new Map<string, Promise<T>>()
  return (key: string, call: () => Promise<T>): Promise<T> => {
    const known = running.get(key)
    if (known) return known
    const own = call().finally(() => running.delete(key))
    running.set(key, own)
    return own
  }
}
