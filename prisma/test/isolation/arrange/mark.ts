import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { rowsOf } from './ownership.ts'
import type { People } from './people.ts'
import type { Table } from './table.ts'

/** Texts with a form or a meaning: a mark in them would break what reads them. The ids of their rows give them away. */
const READ_BY_PROGRAMS =
  /^(app|kind|status|type|key|slug|host|subject|email|phone|sex|term|timezone|language_code|country|country_code|category|criticality|action|entity|purpose|scope|channel|session_kind|session_id|actor_role|request_id|client_ip|prefix|code|code_system|brand_color|tenancy_mode|currency|region_code)$|_(role|url|hash|id|version|basis|index|ciphertext|status|system|token)$|^provider|^tier_code$/

/** The mark in the rows of one table. */
const markIn = (canary: string, table: string) => `${canary}_${table.replace('.', '_')}_`

/** Writes a mark that occurs nowhere else into the texts of a clinic's rows. Returns what all marks begin with. */
export async function mark(superuser: pg.ClientBase, tables: readonly Table[], clinic: People): Promise<string> {
  const canary = `canary${randomBytes(6).toString('hex')}`
  let marked = 0
  for (const table of tables) {
    const where = table.partitionOf ? null : rowsOf(table, clinic)
    const texts = table.columns.filter(
      ({ name, type, allowed }) =>
        type === 'text' && !allowed && !table.unique.includes(name) && !READ_BY_PROGRAMS.test(name),
    )
    if (!where || texts.length === 0) continue
    const changes = texts.map(({ name }) => `"${name}" = "${name}" || ' ${markIn(canary, table.name)}'`).join(', ')
    marked += (await superuser.query(`UPDATE ${table.name} t SET ${changes} WHERE ${where}`)).rowCount ?? 0
  }
  if (marked === 0) throw new Error(`Nothing of ${clinic.slug} could be marked`)
  return canary
}
