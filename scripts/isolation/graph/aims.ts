import type { TwoClinics } from '@platform/prisma/isolation/two-clinics'
import type { Aim } from './synthesize.ts'

/** An id that no row has: the answer to it is what the answer to theirs must look like. */
export const NOBODY = '01940000-0000-7000-8000-0000000000ff'

/** Their rows are found by what they are about; nothing takes their own ids. */
const LOGS = /^telemetry\.|outbox_events$/

/** One aim for each kind of thing they have: a row of every table, and everybody by role. */
export function aimsAt(clinics: TwoClinics): Aim[] {
  const { rows, organizationId, byRole } = clinics.theirs
  const things = [...rows].filter(([table]) => !LOGS.test(table)).map(([, row]) => row['id'])
  const ids = [organizationId, ...Object.values(byRole), ...things]
  const words = wordsOf(clinics)
  const known = new Set(ids.filter((id): id is string => typeof id === 'string' && clinics.theirIds.has(id)))
  return [NOBODY, ...known].map((id) => ({ id, words }))
}

/** The aims that stand for the others where trying all would only take longer. */
export function fewOf(aims: readonly Aim[], { theirs }: TwoClinics): Aim[] {
  const chosen = ['clinical.patients', 'tenancy.memberships', 'tenancy.roles'].map(
    (table) => theirs.rows.get(table)?.['id'],
  )
  const ids = [NOBODY, theirs.organizationId, theirs.byRole.patient, ...chosen]
  return aims.filter(({ id }) => ids.includes(id))
}

/** Their own words, by the name of the field they would go in: their e-mail addresses, slugs, hosts, plans, scopes. */
function wordsOf({ theirs, theirIds, canary, tables }: TwoClinics): Record<string, string> {
  const words: Record<string, string> = {}
  for (const { name, columns } of tables) {
    for (const { name: column, type } of columns) {
      const value = theirs.rows.get(name)?.[column]
      const word = type === 'text[]' ? (value as string[] | null)?.[0] : type === 'text' ? value : null
      if (typeof word !== 'string' || word.startsWith('made-') || [...theirIds].some((id) => word.includes(id)))
        continue
      // The mark itself stays out: what an attacker writes comes back to them.
      words[camelCase(column)] ??= word.replace(new RegExp(` ${canary}\\w+`), '')
    }
  }
  const { family_name: familyName } = theirs.rows.get('clinical.patients') ?? {}
  return { ...words, search: String(familyName).split(' ')[0] ?? '' }
}

const camelCase = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
