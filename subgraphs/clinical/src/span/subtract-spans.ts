import type { Span } from './span.ts'

/** What is left of a list without another. Each is in order and free of overlaps, as `mergeSpans` leaves it; so is the answer. */
export function subtractSpans(from: readonly Span[], taken: readonly Span[]): Span[] {
  const left: Span[] = []
  let next = 0
  for (const { start, end } of from) {
    let free = start
    while (taken[next] && (taken[next]?.end ?? 0) <= free) next++
    for (let i = next; i < taken.length; i++) {
      const cut = taken[i]
      if (!cut || cut.start >= end) break
      if (cut.start > free) left.push({ start: free, end: cut.start })
      free = Math.max(free, cut.end)
    }
    if (free < end) left.push({ start: free, end })
  }
  return left
}
