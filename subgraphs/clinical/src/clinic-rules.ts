import { loadById } from '@platform/shared/loader'
import type { ClinicalContext } from './context.ts'

/** How the clinic wants its visits to go, and who it is: its settings, which are tenancy's, behind one name. */
export type ClinicRules = {
  /** Until when before a visit its patient moves or cancels it without asking. */
  cutOffMinutes: number
  /** How long somebody who is late is waited for. */
  graceMinutes: number
  /** The best rating of those the clinic is alerted of; 0 for none. */
  lowRating: number
  /** How long before a visit its patient is reminded of it; none for never. */
  reminderMinutes: readonly number[]
  name: string
  timezone: string
  languageCode: string
}

const RULES = Symbol('rules of the clinic')

/** Read once a request, however many visits are judged by them. */
export async function clinicRules({ db, loaders }: Pick<ClinicalContext, 'db' | 'loaders'>): Promise<ClinicRules> {
  const read = () => db.$queryRaw<ClinicRules[]>`
    SELECT cutoff_minutes AS "cutOffMinutes", grace_minutes AS "graceMinutes", low_rating AS "lowRating",
           reminder_minutes AS "reminderMinutes", name, timezone, language_code AS "languageCode"
      FROM clinical.rules_of_clinic()`
  const rules = await loadById(loaders, RULES, read, () => 'ours')('ours')
  if (!rules) throw new Error('Nobody’s clinic has no rules')
  return rules
}
