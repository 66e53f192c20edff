/** A moment, as milliseconds since 1970 in UTC: plain to compare, to add to and to hand over. */
export type Instant = number

/** A stretch of time with its start and without its end, so that two visits back to back do not overlap. */
export type Span = { readonly start: Instant; readonly end: Instant }

export const MINUTE_MS = 60_000

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end

/** Longer by so many minutes on either side. */
export const widened = ({ start, end }: Span, minutesBefore: number, minutesAfter: number): Span => ({
  start: start - minutesBefore * MINUTE_MS,
  end: end + minutesAfter * MINUTE_MS,
})
