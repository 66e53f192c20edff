import { invalid } from '@platform/shared/errors'

const MOST_DAYS = 366
const DAY_MS = 86_400_000

/** Refuses a span that ends before it begins, and one of over a year. */
export function yearAtMost({ from, until }: { from: Date; until: Date }) {
  if (until < from) throw invalid('It ends before it begins', 'until')
  if (until.getTime() - from.getTime() > MOST_DAYS * DAY_MS) throw invalid(`At most ${MOST_DAYS} days`, 'until')
}
