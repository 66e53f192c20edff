/** Lists in the order of their names: what a page is sorted by, and what comes behind a place in it. */
export const BY_NAME = [{ name: 'asc' as const }, { id: 'asc' as const }]

export const nameKey = ({ name, id }: { name: string; id: string }) => [name, id]

export const behindName = (after: (string | null)[] | null) => {
  const [name, id] = after ?? []
  return name != null && id != null ? [{ OR: [{ name: { gt: name } }, { name, id: { gt: id } }] }] : []
}
