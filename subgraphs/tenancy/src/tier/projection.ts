type Limit = { key: string; maximum: number }
type Entitlement = { key: string; isEnabled: boolean }
type Held<Row> = Row & { id: string; manuallyLocked: boolean }

/** What has to change for a clinic to have what its plan says. Empty when it does already. */
type Changes<Row> = { create: Row[]; update: (Row & { id: string })[] }

function changes<Row extends { key: string }>(
  wanted: Row[],
  held: Held<Row>[],
  isSame: (a: Row, b: Row) => boolean,
): Changes<Row> {
  const byKey = new Map(held.map((row) => [row.key, row]))
  const update = wanted.flatMap((row) => {
    const known = byKey.get(row.key)
    return known && !known.manuallyLocked && !isSame(known, row) ? [{ ...row, id: known.id }] : []
  })
  return { create: wanted.filter(({ key }) => !byKey.has(key)), update }
}

/** The limits of a plan, and none of what it does not name. Those set by hand stay. */
export function limitChanges(plan: Limit[], held: Held<Limit>[]): Changes<Limit> {
  const named = new Set(plan.map(({ key }) => key))
  const unnamed = held.filter(({ key }) => !named.has(key)).map(({ key }) => ({ key, maximum: 0 }))
  return changes([...plan, ...unnamed], held, (a, b) => a.maximum === b.maximum)
}

/** The features of a plan switched on, all others the platform knows switched off. Those set by hand stay. */
export function entitlementChanges(plan: string[], known: string[], held: Held<Entitlement>[]): Changes<Entitlement> {
  const keys = new Set([...plan, ...known, ...held.map(({ key }) => key)])
  const wanted = [...keys].map((key) => ({ key, isEnabled: plan.includes(key) }))
  return changes(wanted, held, (a, b) => a.isEnabled === b.isEnabled)
}
