import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { ownerOf, rowsOf } from './ownership.ts'
import type { People } from './people.ts'
import { freshCopy, insertion, inventRow, type Row } from './row.ts'
import type { Reference, Table } from './table.ts'

/** Sees to it that a clinic has a row in every table: an attack on an empty table would prove nothing. */
export async function furnish(superuser: pg.ClientBase, tables: readonly Table[], clinic: People) {
  await actAs(superuser, { organizationId: clinic.organizationId, userId: clinic.byRole.admin, role: 'admin' })
  for (const table of inOrderOfReference(tables)) {
    const where = rowsOf(table, clinic)
    if (!where || table.partitionOf || (await anyRow(superuser, table.name, where))) continue
    const model = await anyRow(superuser, table.name, 'true')
    const row = {
      ...(model ? freshCopy(table, model) : inventRow(table)),
      ...(await belongings(superuser, table, clinic)),
    }
    await superuser.query(insertion(table, row)).catch((error: unknown) => {
      throw new Error(
        `${table.name} is empty at ${clinic.slug} and a row made for it was refused (${String(error)}): have the demo world seed one`,
      )
    })
  }
}

/** Whose work the defaults of a row tell of. */
const actAs = (superuser: pg.ClientBase, { organizationId, userId, role }: Record<string, string>) =>
  superuser.query(
    `SELECT set_config('app.current_org_id', $1, false), set_config('app.current_user_id', $2, false),
            set_config('app.current_role', $3, false), set_config('app.session_kind', 'normal', false)`,
    [organizationId, userId, role],
  )

/** Parents before children. */
function inOrderOfReference(tables: readonly Table[]): Table[] {
  const ordered = new Set<Table>()
  const add = (table: Table) => {
    if (ordered.has(table)) return
    for (const { parent } of table.references)
      for (const found of tables) if (found.name === parent && found !== table) add(found)
    ordered.add(table)
  }
  tables.forEach(add)
  return [...ordered]
}

/** What ties a row to its clinic: the owner's column, and references to rows of that clinic. */
async function belongings(superuser: pg.ClientBase, table: Table, clinic: People): Promise<Row> {
  const owner = ownerOf(table)
  const bound: Row = {}
  for (const reference of table.references) Object.assign(bound, await parentOf(superuser, reference, clinic))
  if (owner === 'everybody') return bound
  const mine = owner.is === 'clinic' ? clinic.organizationId : (bound['id'] ?? clinic.byRole.patient)
  return { ...(table.key.includes('id') && { id: randomUUID() }), ...bound, [owner.column]: mine }
}

async function parentOf(
  superuser: pg.ClientBase,
  { columns, parent, parentColumns }: Reference,
  { organizationId, persons }: People,
): Promise<Row> {
  const where = parentColumns.includes('organization_id')
    ? `t.organization_id = '${organizationId}'`
    : `t.id = ANY ('{${persons.join(',')}}'::uuid[])`
  const row = await anyRow(superuser, parent, where)
  if (!row) throw new Error(`${parent} has no row to refer to`)
  return Object.fromEntries(columns.map((name, index) => [name, row[parentColumns[index] ?? '']]))
}

async function anyRow(superuser: pg.ClientBase, table: string, where: string): Promise<Row | undefined> {
  const { rows } = await superuser.query<{ row: Row }>(
    `SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${where} LIMIT 1`,
  )
  return rows[0]?.row
}
