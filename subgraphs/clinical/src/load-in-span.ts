import { loadById, type Loaders } from '@platform/shared/loader'

type DateSpan = { from: Date; until: Date }
type Asked = { parentId: string } & DateSpan

const keyOf = ({ parentId, from, until }: Asked) => [parentId, from.getTime(), until.getTime()].join(' ')

/** The key is put together by `keyOf` alone. */
function askedBy(key: string): Asked {
  const [parentId = '', from, until] = key.split(' ')
  return { parentId, from: new Date(Number(from)), until: new Date(Number(until)) }
}

/** A parent's rows in a span. All parents and spans of one tick are read together, in one statement. */
export async function loadInSpan<Row>(
  loaders: Loaders,
  key: symbol,
  rows: {
    read: (parentIds: string[], span: DateSpan) => Promise<readonly Row[]>
    parentOf: (row: Row) => string
    isIn: (row: Row, span: DateSpan) => boolean
  },
  asked: Asked,
): Promise<Row[]> {
  const load = loadById(
    loaders,
    key,
    async (keys) => {
      const all = keys.map(askedBy)
      const found = await rows.read([...new Set(all.map(({ parentId }) => parentId))], {
        from: new Date(Math.min(...all.map(({ from }) => from.getTime()))),
        until: new Date(Math.max(...all.map(({ until }) => until.getTime()))),
      })
      return all.map((one): [string, Row[]] => [
        keyOf(one),
        found.filter((row) => rows.parentOf(row) === one.parentId && rows.isIn(row, one)),
      ])
    },
    ([of]) => of,
  )
  return (await load(keyOf(asked)))?.[1] ?? []
}
