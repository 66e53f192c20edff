import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connection, type Connection } from './connection.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'

type Row = { name: string; id: string }
const byNameThenId = (a: Row, b: Row) =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

const pageThrough = (list: Row[]) => ({
  key: (row: Row) => [row.name, row.id],
  rows: async (take: number, after: (string | null)[] | null) =>
    list
      .toSorted(byNameThenId)
      .filter((row) => !after || byNameThenId(row, { name: after[0] ?? '', id: after[1] ?? '' }) > 0)
      .slice(0, take),
})

test('pages follow one another without a gap or a repetition, whatever the size', async () => {
  const rows = fc.uniqueArray(fc.record({ name: fc.string({ maxLength: 3 }), id: fc.uuid() }), {
    selector: (row) => row.id,
    maxLength: 40,
  })
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 100 }), async (list, first) => {
      const seen: Row[] = []
      for (let after: string | null = null, more = true; more;) {
        const page: Connection<Row> = await connection({ first, after }, pageThrough(list))
        seen.push(...page.edges.map((edge) => edge.node))
        after = page.pageInfo.endCursor
        more = page.pageInfo.hasNextPage
      }
      expect(seen).toEqual(list.toSorted(byNameThenId))
    }),
  )
})

test.each([0, -1, 101])('a page of %i is refused', async (first) => {
  await expect(connection({ first }, pageThrough([]))).rejects.toMatchObject({ code: 'INVALID', inputPath: ['first'] })
})

test.each([
  '',
  'nonsense',
  encodeCursor(['one']),
  encodeCursor(['a', 'b', 'c']),
  Buffer.from('{"a":1}').toString('base64url'),
  Buffer.from('[1,2]').toString('base64url'),
])('the cursor %j is refused', (cursor) => expect(() => decodeCursor(cursor, 2)).toThrow('not one of this list'))
