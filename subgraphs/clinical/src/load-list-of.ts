import { loadById, type Loaders } from '@platform/shared/loader'

/** The rows that belong to a parent. Those of all parents asked for in one tick are read together; `read` gives their order. */
export async function loadListOf<Row>(
  loaders: Loaders,
  key: symbol,
  { read, parentOf }: { read: (parentIds: string[]) => Promise<readonly Row[]>; parentOf: (row: Row) => string },
  parentId: string,
): Promise<Row[]> {
  const load = loadById(
    loaders,
    key,
    async (ids) => [...Map.groupBy(await read([...ids]), parentOf)],
    ([id]) => id,
  )
  const [, rows] = (await load(parentId)) ?? [parentId, []]
  return rows
}
