/** An object of a result. Made without a prototype where we make it; never trusted to have or to lack one. */
export type ResultObject = Record<string, unknown>

export const isResultObject = (value: unknown): value is ResultObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Adds what a fetch brought to what is there. Objects meet field by field, lists item by item; what is there already is
 * kept when the new value says nothing.
 */
export function mergeInto(
  target: ResultObject,
  source: ResultObject,
  names: readonly string[] = Object.keys(source),
): void {
  for (const key of names) {
    if (key === '__proto__') continue
    const incoming = source[key]
    const existing = target[key]
    if (existing === undefined || existing === null) target[key] = incoming
    else if (existing === incoming) continue
    else if (Array.isArray(existing) && Array.isArray(incoming)) mergeLists(existing, incoming)
    else if (isResultObject(existing) && isResultObject(incoming)) mergeInto(existing, incoming)
    else if (incoming !== null && incoming !== undefined) target[key] = incoming
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  source.forEach((incoming, index) => {
    const existing = target[index]
    if (isResultObject(existing) && isResultObject(incoming)) mergeInto(existing, incoming)
    else if (Array.isArray(existing) && Array.isArray(incoming)) mergeLists(existing, incoming)
    else if (existing === undefined || existing === null) target[index] = incoming
  })
}

/** A copy that can be added to without the original noticing. Leaves are shared: nothing changes a leaf. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (!isResultObject(value) || value instanceof Date) return value
  const copy: ResultObject = {}
  for (const key of Object.keys(value)) copy[key] = copyOf(value[key])
  return copy
}
