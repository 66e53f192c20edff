import type { TwoClinics } from '@platform/prisma/isolation/two-clinics'
import { holds } from './nouns.ts'
import type { Aim } from './synthesize.ts'

/** An id that no row has: the answer to it is what the answer to theirs must look like. */
export const NOBODY = '01940000-0000-7000-8000-0000000000ff'

/** Their rows are found by what they are about; nothing takes their own ids. */
const LOGS = /^telemetry\.|outbox_events$/

/** One aim for each kind of thing they have: a row of every table, and everybody by role. */
export function aimsAt(clinics: TwoClinics): Aim[] {
  const { rows, organizationId, byRole } = clinics.theirs
  const words = wordsOf(clinics)
  const aims = new Map<string, Aim>([[NOBODY, { id: NOBODY, words }]])
  const add = (id: unknown, table?: string) => {
    if (typeof id === 'string' && clinics.theirIds.has(id)) aims.set(id, { id, words, ...(table && { table }) })
  }
  for (const id of [organizationId, ...Object.values(byRole)]) add(id)
  for (const [table, row] of rows) if (!LOGS.test(table)) add(row['id'], table)
  return [...aims.values()]
}

/**
 * The aims at what an operation is about, where trying all would only take longer; and always the clinic itself and a
 * patient of it, by account and by record. All of them when no table is known to hold what it is about.
 */
export function aimsAbout(nouns: ReadonlySet<string>, aims: readonly Aim[], { theirs }: TwoClinics): readonly Aim[] {
  const isAbout = ({ table }: Aim) => table !== undefined && [...nouns].some((noun) => holds(table, noun))
  if (!aims.some(isAbout)) return aims
  const always = [NOBODY, theirs.organizationId, theirs.byRole.patient, theirs.rows.get('clinical.patients')?.['id']]
  return aims.filter((aim) => isAbout(aim) || always.includes(aim.id))
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
