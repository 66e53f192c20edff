import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Column, Table } from './table.ts'

/** A row as JSON, the way PostgreSQL renders it. */
export type Row = Record<string, unknown>

const DEFAULTS: Record<string, unknown> = {
  uuid: null,
  integer: 1,
  bigint: 1,
  boolean: false,
  date: '2000-01-01',
  'timestamp with time zone': '2026-01-01T00:00:00Z',
  jsonb: {},
}

/** A value that a column takes, whatever the row means. */
function valueFor({ name, type, allowed }: Column): unknown {
  if (allowed) return allowed[0]
  if (type === 'uuid') return randomUUID()
  if (type.endsWith('[]')) return []
  return type in DEFAULTS ? DEFAULTS[type] : `made-${name.replaceAll('_', '-')}`
}

/** A row out of thin air: something in every column that must be filled and that the database leaves to its writer. */
export const inventRow = ({ columns }: Table): Row =>
  Object.fromEntries(
    columns
      // Prisma takes a list for required where the database does not.
      .filter((column) => (column.isRequired || column.type.endsWith('[]')) && column.default === null)
      .map((column) => [column.name, valueFor(column)]),
  )

/** The same row once more: another id, and other values where two rows may not agree. */
export function freshCopy(table: Table, row: Row): Row {
  const bound = new Set(table.references.flatMap(({ columns }) => columns))
  const copy: Row = {}
  for (const { name, type, allowed, isRequired } of table.columns) {
    const isOneOfAKind = name === 'id' || (table.unique.includes(name) && name !== 'organization_id')
    // What may be referred to once is left out where it can be.
    const value = isOneOfAKind && bound.has(name) && !isRequired ? null : row[name]
    const mustDiffer = isOneOfAKind && !bound.has(name)
    copy[name] =
      !mustDiffer || value === null || allowed
        ? value
        : type === 'uuid'
          ? randomUUID()
          : type === 'text'
            ? `${randomUUID().slice(0, 8)}-${String(value)}`
            : value
  }
  return copy
}

/** An INSERT of a row; columns left out take their defaults. */
export function insertion({ name }: Table, row: Row): string {
  const names = Object.keys(row)
    .map((column) => `"${column}"`)
    .join(', ')
  return `INSERT INTO ${name} (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::${name}, ${pg.escapeLiteral(JSON.stringify(row))}::jsonb)`
}

/** The condition that picks one row by its primary key. */
export const rowIs = ({ key }: Table, row: Row): string =>
  key.map((name) => `t."${name}" = ${pg.escapeLiteral(String(row[name]))}`).join(' AND ')

/** A column's value in a row, written out in SQL. */
export function literal({ columns }: Table, column: string, row: Row): string {
  const value = row[column]
  const type = columns.find(({ name }) => name === column)?.type ?? 'text'
  if (value === null || value === undefined) return `NULL::${type}`
  if (Array.isArray(value) && type.endsWith('[]'))
    return `ARRAY[${value.map((item) => pg.escapeLiteral(String(item))).join(', ')}]::${type}`
  return `${pg.escapeLiteral(typeof value === 'object' ? JSON.stringify(value) : String(value))}::${type}`
}
