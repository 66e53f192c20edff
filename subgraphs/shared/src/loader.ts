import DataLoader from 'dataloader'

export type Loaders = Map<symbol, DataLoader<string, unknown>>

/**
 * Collects the ids asked for in one tick of one request and reads them together. `key` names the loader within the
 * request; `read` may answer in any order and leave out what it cannot see.
 */
export function loadById<Row>(
  loaders: Loaders,
  key: symbol,
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
) {
  let loader = loaders.get(key)
  if (!loader) {
    loader = new DataLoader<string, unknown>(async (ids) => {
      const rows = new Map((await read(ids)).map((row) => [idOf(row), row]))
      return ids.map((id) => rows.get(id) ?? null)
    })
    loaders.set(key, loader)
  }
  // The key is private to the one call site that reads this type of row.
  return (id: string) => loader.load(id) as Promise<Row | null>
}
