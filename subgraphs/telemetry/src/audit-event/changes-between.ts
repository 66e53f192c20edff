export type Change = { field: string; before: string | null; after: string | null }

/** Every record has these, and the event says the same: which record, whose, by whom and when. */
const STATED_BY_THE_EVENT = new Set([
  'id',
  'organization_id',
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
  'version',
])

const asText = (value: unknown) => (value == null ? null : typeof value === 'string' ? value : JSON.stringify(value))

/** The fields of two states of a record, by name. A masked secret reads the same before and after, and has changed all the same. */
export function changesBetween(before: unknown, after: unknown): Change[] {
  const [old, now] = [before, after].map((state) => Object(state) as Record<string, unknown>)
  const fields = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])
  return [...fields]
    .filter((field) => !STATED_BY_THE_EVENT.has(field))
    .sort()
    .map((field) => ({ field, before: asText(old?.[field]), after: asText(now?.[field]) }))
    .filter((change) => change.before !== null || change.after !== null)
}
