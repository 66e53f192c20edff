import { Prisma } from '@platform/prisma/generated'
import { connection, type Connection } from '@platform/shared/connection'
import { invalid } from '@platform/shared/errors'

type Sql = Prisma.Sql
type Placed = { id: string; place: string }
type Page = { first: number; after?: string | null | undefined }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * When an event happened, to the microsecond and as text: a `Date` ends at the millisecond, and a page that ended within
 * one would lose what else happened in it or show it twice.
 */
export const placeOf = (time: Sql): Sql =>
  Prisma.sql`to_char(${time} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS place`

/** One page of a log, newest first. `read` is given the clauses that filter, order and limit it. */
export const newestFirst = <Row extends Placed>(
  page: Page,
  time: Sql,
  conditions: Sql[],
  read: (clauses: Sql) => Promise<Row[]>,
): Promise<Connection<Row>> =>
  connection(page, {
    key: ({ place, id }) => [place, id],
    rows: (take, after) =>
      read(Prisma.sql`
      WHERE ${Prisma.join([Prisma.sql`true`, ...conditions, ...olderThan(time, after)], ' AND ')}
      ORDER BY ${time} DESC, id DESC LIMIT ${take}`),
  })

function olderThan(time: Sql, after: (string | null)[] | null): Sql[] {
  if (!after) return []
  const [place, id] = after
  if (!place || Number.isNaN(Date.parse(place)) || !UUID.test(id ?? ''))
    throw invalid('This cursor is not one of this list; start again without `after`', 'after')
  return [Prisma.sql`(${time}, id) < (${place}::timestamptz, ${id}::uuid)`]
}

/** A condition on what the caller asked about; none when they did not. */
export const when = <T>(asked: T | null | undefined, condition: (value: T) => Sql): Sql[] =>
  asked == null ? [] : [condition(asked)]

type Period = { from?: Date | null | undefined; to?: Date | null | undefined }

/** Within a period that includes its start and not its end. */
export const within = (time: Sql, { from, to }: Period): Sql[] => [
  ...when(from, (start) => Prisma.sql`${time} >= ${start.toISOString()}::timestamptz`),
  ...when(to, (end) => Prisma.sql`${time} < ${end.toISOString()}::timestamptz`),
]
