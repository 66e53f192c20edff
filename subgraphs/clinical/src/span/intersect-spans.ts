import type { Span } from './span.ts'

/** The time both lists share. Each is in order and free of overlaps, as `mergeSpans` leaves it; so is the answer. */
export function intersectSpans(some: readonly Span[], others: readonly Span[]): Span[] {
  const shared: Span[] = []
  let i = 0
  let j = 0
  for (let a = some[i], b = others[j]; a && b; a = some[i], b = others[j]) {
    const start = Math.max(a.start, b.start)
    const end = Math.min(a.end, b.end)
    if (start < end) shared.push({ start, end })
    if (a.end < b.end) i++
    else j++
  }
  return shared
}
