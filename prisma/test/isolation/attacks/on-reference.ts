import { freshCopy, insertion, rowIs, type Row } from '../arrange/row.ts'
import { ownerOf } from '../arrange/ownership.ts'
import type { Table } from '../arrange/table.ts'
import type { TwoClinics } from '../arrange/two-clinics.ts'
import { anyRow, type Attack } from '../attack.ts'

const BOOKKEEPING = ['organization_id', 'created_by', 'updated_by']

/** What a table wants filled in beside a reference: an attack has to fail at the key, and at nothing before it. */
const BESIDE: Record<string, Row> = { 'clinical.appointments (series_id)': { series_day: '2000-01-01' } }

/** A row of ours that refers to theirs by a foreign key. The check of the key passes by row security; the key must not. */
export function foreignKeyAttacks(table: Table, { ours, theirs }: TwoClinics): Attack[] {
  const own = ours.rows.get(table.name)
  if (!own || !table.hasOrganization) return []
  return table.references.flatMap(({ columns, parent, parentColumns }) => {
    const target = theirs.rows.get(parent)
    if (!target) return []
    const pointing = columns.filter((name) => name !== 'organization_id')
    const aimed: Row = {
      ...Object.fromEntries(pointing.map((name) => [name, target[parentColumns[columns.indexOf(name)] ?? '']])),
      ...BESIDE[`${table.name} (${pointing.join(', ')})`],
    }
    const pairs = Object.entries(aimed).map(([name, value]) => `"${name}" = '${String(value)}'`)
    return [
      {
        kind: 'refer to a row of theirs',
        table: table.name,
        sql: insertion(table, { ...freshCopy(table, own), ...aimed }),
        gain: anyRow,
        refusals: ['23503'],
      },
      {
        kind: 'point a row of ours at theirs',
        table: table.name,
        sql: `UPDATE ${table.name} t SET ${pairs.join(', ')} WHERE ${rowIs(table, own)}`,
        refusals: ['23503'],
        gain: () => null,
        then: [`SELECT to_jsonb(t) AS row FROM ${table.name} t WHERE ${pairs.join(' AND ')}`],
      },
    ]
  })
}

/**
 * A row of ours that names somebody of theirs in a column without a foreign key. Naming alone wins nothing: whoever does
 * it knows the id. It must not open what is global: that person's account or profile.
 */
export function namingAttacks(table: Table, { ours, theirs, tables }: TwoClinics): Attack[] {
  const own = ours.rows.get(table.name)
  if (!own || !table.hasOrganization) return []
  const bound = new Set(table.references.flatMap(({ columns }) => columns))
  const opened = tables
    .filter((other) => !other.hasOrganization && ownerOf(other) !== 'everybody')
    .map(({ name }) => `SELECT to_jsonb(t) AS row FROM ${name} t`)
  const names = table.columns.filter(
    ({ name, type }) => type === 'uuid' && name !== 'id' && !bound.has(name) && !BOOKKEEPING.includes(name),
  )
  const accomplice = { gain: () => null, refusals: ['23503', '23505', '23514', '23502', '23P01'], then: opened }
  return names.flatMap(({ name }) => [
    {
      kind: 'name a person of theirs',
      table: table.name,
      sql: insertion(table, { ...freshCopy(table, own), [name]: theirs.byRole.patient }),
      ...accomplice,
    },
    {
      kind: 'rename a row of ours to a person of theirs',
      table: table.name,
      sql: `UPDATE ${table.name} t SET "${name}" = '${theirs.byRole.patient}' WHERE ${rowIs(table, own)}`,
      ...accomplice,
    },
  ])
}
