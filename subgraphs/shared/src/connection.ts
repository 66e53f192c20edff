import { decodeCursor, encodeCursor } from './cursor.ts'
import { invalid } from './errors.ts'

export const MAX_PAGE = 100

export type Connection<Row> = {
  edges: { node: Row; cursor: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

type Page = { first: number; after?: string | null | undefined }
type Order<Row> = {
  /** The sort values of a row, the last of them unique. */
  key: (row: Row) => readonly (string | null)[]
  /** The rows after those sort values (null: from the start), in order, at most `take`. */
  rows: (take: number, after: (string | null)[] | null) => Promise<Row[]>
}

/** One page of an ordered list by keyset: stable while rows come and go, as fast on page 1000 as on page 1. */
export async function connection<Row>(
  { first, after }: Page,
  { key, rows }: Order<Row>,
  keyLength = 2,
): Promise<Connection<Row>> {
  if (first < 1 || first > MAX_PAGE) throw invalid(`\`first\` must be between 1 and ${MAX_PAGE}`, 'first')
  const found = await rows(first + 1, after ? decodeCursor(after, keyLength) : null)
  const edges = found.slice(0, first).map((node) => ({ node, cursor: encodeCursor(key(node)) }))
  return { edges, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } }
}
