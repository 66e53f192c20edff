/** An operation that partners may be let run, as the gateway's `/v1/operations` tells of it. */
export type OperationToPublish = {
  name: string
  version: number
  kind: 'query' | 'mutation'
  doc: string
  /** `partners`: whoever it is published to. Otherwise `public`, or the partners by name. */
  audience: string[]
  fields: string[]
  /** What a key must allow: all of any inner list, for each entry. */
  scopes: string[][][]
  publishedOn: string | null
  deprecatedSince: string | null
  endsOn: string | null
}

/** Those that this partner can be let run, the latest version of each. What is public needs no publishing. */
export function operationsFor(slug: string, operations: readonly OperationToPublish[]): OperationToPublish[] {
  const open = operations.filter(({ audience }) => audience.includes('partners') || audience.includes(slug))
  const byName = Map.groupBy(open, ({ name }) => name)
  return [...byName.values()].flatMap((versions) => versions.toSorted((a, b) => b.version - a.version).slice(0, 1))
}

/** What an operation needs beyond these permissions: one way to have it, the shortest, for each thing that is lacking. */
export const lackedBy = (held: readonly string[], { scopes }: OperationToPublish): string[] =>
  scopes.flatMap((ways) => {
    const lacks = ways.map((all) => all.filter((scope) => !held.includes(scope)))
    return lacks.toSorted((a, b) => a.length - b.length)[0] ?? []
  })
