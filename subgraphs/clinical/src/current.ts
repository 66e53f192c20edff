import { notFound } from '@platform/shared/errors'
import { refuseStale } from '@platform/shared/refuse-stale'

/** The row at the version the asker saw. Refuses one that is gone, and one that somebody has changed since. */
export async function current<Row extends { version: number }>(
  found: Promise<Row | null>,
  version: number,
  [what, field]: readonly [what: string, field: string],
): Promise<Row> {
  const row = await found
  if (!row) throw notFound(what, field)
  refuseStale(row, version)
  return row
}
