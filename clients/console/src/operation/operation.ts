/** An operation that is known beforehand, and what it was used for lately. */
export type Operation = {
  id: string
  name: string
  kind: string
  fields: string[]
  app: string
  audience: string[]
  deprecatedSince: string | null
  calls: number
  errors: number
  slow: number
  meanMs: number | null
  meanCost: number | null
  lastUsedAt: string | null
  partners: { slug: string; calls: number; lastUsedAt: string | null }[]
}

/** What `/platform/operations` of the gateway says. */
export type Operations = { days: number; operations: Operation[] }

type Wanted = { search: string; app: string; use: string }

/** Those that somebody looks for, the most used in front. */
export function pickOperations(all: readonly Operation[], { search, app, use }: Wanted): Operation[] {
  const text = search.toLowerCase()
  return all
    .filter(
      (one) =>
        (app === '' || one.app === app) &&
        (use === '' || (use === 'used' ? one.calls > 0 : use === 'unused' ? one.calls === 0 : one.slow > 0)) &&
        [one.name, ...one.fields].some((name) => name.toLowerCase().includes(text)),
    )
    .toSorted((a, b) => b.calls - a.calls || a.name.localeCompare(b.name))
}
