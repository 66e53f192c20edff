import { ownerOf } from '../arrange/ownership.ts'
import { freshCopy, insertion, literal, rowIs } from '../arrange/row.ts'
import { touchable, type Login, type Table } from '../arrange/table.ts'
import { rowOf, type TwoClinics } from '../arrange/two-clinics.ts'
import { anyRow, anySuccess, type Attack } from '../attack.ts'

/** Reading what is theirs. */
export function readingAttacks(table: Table, clinics: TwoClinics): Attack[] {
  if (ownerOf(table) === 'everybody') return []
  const { name } = table
  const theirs = rowOf(table, clinics.theirs)
  return [
    { kind: 'read all rows', table: name, sql: `SELECT to_jsonb(t) AS row FROM ${name} t` },
    {
      kind: 'read a row by its id',
      table: name,
      sql: `SELECT to_jsonb(t) AS row FROM ${name} t WHERE ${rowIs(table, theirs)}`,
      gain: anyRow,
    },
    {
      kind: 'lock a row by its id',
      table: name,
      sql: `SELECT to_jsonb(t) AS row FROM ${name} t WHERE ${rowIs(table, theirs)} FOR UPDATE`,
      gain: anyRow,
    },
    ...(table.hasOrganization
      ? [
          {
            kind: 'read by their clinic',
            table: name,
            sql: `SELECT to_jsonb(t) AS row FROM ${name} t WHERE organization_id = '${String(theirs['organization_id'])}'`,
            gain: anyRow,
          },
        ]
      : []),
    { kind: 'copy the table out', table: name, sql: `COPY ${name} TO STDOUT` },
  ]
}

/** Changing or removing what is theirs. */
export function changingAttacks(table: Table, login: Login, { theirs, ours }: TwoClinics): Attack[] {
  const { name } = table
  const row = rowOf(table, theirs)
  const here = rowIs(table, row)
  const column = touchable(table, login)
  // A constant: reading the column would put the policy for what is visible before the one for what may be changed.
  const set = `SET "${column}" = ${literal(table, column, rowOf(table, ours))}`
  const changes: Attack[] = [
    { kind: 'change a row by its id', table: name, sql: `UPDATE ${name} t ${set} WHERE ${here}`, gain: anyRow },
    { kind: 'change all rows', table: name, sql: `UPDATE ${name} t ${set}`, gain: () => null, mayLockNone: true },
    { kind: 'delete a row by its id', table: name, sql: `DELETE FROM ${name} t WHERE ${here}`, gain: anyRow },
    { kind: 'delete all rows', table: name, sql: `DELETE FROM ${name} t`, gain: () => null, mayLockNone: true },
    { kind: 'empty the table', table: name, sql: `TRUNCATE ${name}`, gain: anySuccess },
    {
      kind: 'merge into a row',
      table: name,
      sql: `MERGE INTO ${name} t USING (VALUES (1)) v ON ${here} WHEN MATCHED THEN DELETE`,
      gain: anyRow,
    },
  ]
  if (!table.hasOrganization) return changes
  return [
    ...changes,
    {
      kind: 'move a row to ours',
      table: name,
      sql: `UPDATE ${name} t SET organization_id = '${ours.organizationId}' WHERE ${here}`,
      gain: anyRow,
    },
    {
      kind: 'move a row to theirs',
      table: name,
      sql: `UPDATE ${name} t SET organization_id = '${theirs.organizationId}' WHERE ${rowIs(table, rowOf(table, ours))}`,
      gain: anyRow,
    },
  ]
}

/** Adding rows to their clinic, or over theirs. */
export function addingAttacks(table: Table, login: Login, { theirs, ours }: TwoClinics): Attack[] {
  const { name } = table
  const row = rowOf(table, theirs)
  const column = touchable(table, login)
  const claimed = table.hasOrganization ? { ...row, organization_id: ours.organizationId } : row
  const over = insertion(table, claimed)
  // A copy of a sound row breaks no rule of the table, save for a trigger's, which looks before row security does.
  const refusals = ['23514']
  const upsert = (kind: string, clause: string): Attack => ({
    kind,
    table: name,
    sql: `${over} ON CONFLICT (${table.key.map((key) => `"${key}"`).join(', ')}) ${clause}`,
    gain: anyRow,
    refusals,
  })
  return [
    ...(table.hasOrganization || ownerOf(table) === 'everybody'
      ? [
          {
            kind: 'add a row to theirs',
            table: name,
            sql: insertion(table, freshCopy(table, row)),
            gain: anyRow,
            refusals,
          },
        ]
      : []),
    upsert('overwrite a row by its id', `DO UPDATE SET "${column}" = EXCLUDED."${column}"`),
    ...(table.key.includes('organization_id')
      ? []
      : [upsert('find out whether an id is taken, quietly', 'DO NOTHING')]),
    { kind: 'copy rows in', table: name, sql: `COPY ${name} FROM STDIN`, gain: anySuccess, refusals: ['0A000'] },
  ]
}
