import type pg from 'pg'
import { ownerOf } from './arrange/ownership.ts'
import { freshCopy, insertion, inventRow, rowIs, type Row } from './arrange/row.ts'
import { touchable, type Table, type Verb } from './arrange/table.ts'
import { rowOf, type TwoClinics } from './arrange/two-clinics.ts'
import { attacker, rolesAt, type Attacker } from './attacker.ts'

type Aim = { table: Table; verb: Verb; row: Row }
export type Control = { table: string; verb: Verb; by: string | null }

/**
 * The proof that the attacks aim at something: whatever the login has a right to do, somebody at that clinic can do to the
 * very row that is attacked. `by` is null where nobody could.
 */
export async function tryControls(client: pg.ClientBase, { tables, theirs }: TwoClinics): Promise<Control[]> {
  const controls: Control[] = []
  for (const table of tables) {
    if (ownerOf(table) === 'everybody') continue
    const row = rowOf(table, theirs)
    for (const verb of table.rights.app_rls)
      controls.push({ table: table.name, verb, by: await whoCan(client, theirs, { table, verb, row }) })
  }
  return controls
}

async function whoCan(client: pg.ClientBase, theirs: TwoClinics['theirs'], aim: Aim): Promise<string | null> {
  for (const act of acts(aim)) {
    for (const { name, variables } of insiders(theirs, { ...aim.row, ...act.row })) {
      await client.query('BEGIN')
      try {
        for (const [variable, value] of Object.entries(variables))
          await client.query('SELECT set_config($1, $2, true)', [variable, value])
        if ((await client.query(act.sql)).rowCount === 1) return name
      } catch {
        // Not this one, then.
      } finally {
        await client.query('ROLLBACK')
      }
    }
  }
  return null
}

/** Who might: everybody at the clinic, people outside of it minding their own, and the gateway with a key that fits. */
function insiders(theirs: TwoClinics['theirs'], row: Row): Attacker[] {
  const keys = ['subject', 'secret_hash', 'slug', 'host'].flatMap((name) => (row[name] ? [String(row[name])] : []))
  return [
    ...rolesAt(theirs),
    ...theirs.persons.map((userId) => attacker('user in no clinic', { role: 'user', organizationId: '', userId })),
    ...keys.map((lookupKey) =>
      attacker('gateway with a key that fits', { role: 'gateway', organizationId: '', lookupKey }),
    ),
  ]
}

type Act = { sql: string; row?: Row }

function acts({ table, verb, row }: Aim): Act[] {
  const here = rowIs(table, row)
  const column = touchable(table, 'app_rls')
  if (verb === 'SELECT') return [{ sql: `SELECT FROM ${table.name} t WHERE ${here}` }]
  if (verb === 'DELETE') return [{ sql: `DELETE FROM ${table.name} t WHERE ${here}` }]
  if (verb === 'UPDATE') return [{ sql: `UPDATE ${table.name} t SET "${column}" = t."${column}" WHERE ${here}` }]
  const copy = freshCopy(table, row)
  const invented = { ...inventRow(table), ...persons(table, row) }
  return [withoutDefaults(table, copy), copy, withoutDefaults(table, invented)].map((added) => ({
    sql: insertion(table, added),
    row: added,
  }))
}

/** What a program would write: the rest is the database's to fill in. */
const withoutDefaults = ({ columns }: Table, row: Row): Row =>
  Object.fromEntries(
    columns.filter((column) => column.default === null && column.name in row).map(({ name }) => [name, row[name]]),
  )

/** Whom and what a row is about. */
const persons = ({ columns }: Table, row: Row): Row =>
  Object.fromEntries(
    columns.filter(({ name, type }) => type === 'uuid' && name !== 'id').map(({ name }) => [name, row[name]]),
  )
