/** Runs at most so many at once; the others wait their turn. */
export function slots(most: number) {
  const waiting: (() => void)[] = []
  let free = most
  return async <T>(act: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await act()
    } finally {
      const next = waiting.shift()
      // The slot is handed over without being free in between.
      if (next) next()
      else free += 1
    }
  }
}
