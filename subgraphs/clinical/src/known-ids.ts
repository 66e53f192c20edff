import { notFound } from '@platform/shared/errors'

/** Ids without repeats. Refuses any of which the clinic has nothing. */
export async function knownIds(
  ids: readonly string[],
  find: (ids: string[]) => Promise<readonly { id: string }[]>,
  [what, field]: readonly [what: string, field: string],
): Promise<string[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return wanted
  const found = new Set((await find(wanted)).map(({ id }) => id))
  if (wanted.some((id) => !found.has(id))) throw notFound(what, field)
  return wanted
}
