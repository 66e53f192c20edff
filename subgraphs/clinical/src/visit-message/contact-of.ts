import { LOCALES, type Channel, type Locale } from '@platform/shared/notification/message'
import type { ClinicalContext } from '../context.ts'
import type { ToldVisit } from './told-visit.ts'

export type Contact = { name: string; channel: Channel; recipient: string; language: string | null }

/**
 * How to reach whom a visit is for: by mail, or by text message where there is no address. What the clinic wrote down
 * comes before the address of an account. Null for those who cannot be reached, and for the dead.
 */
export async function contactOf(ctx: ClinicalContext, { patient, guestBooking }: ToldVisit): Promise<Contact | null> {
  const person = patient ?? guestBooking
  if (!person || patient?.isDeceased) return null
  const email = person.email ?? (patient?.humanId ? await mailOf(ctx, patient.humanId) : null)
  const reached = { name: person.givenName, language: person.languageCode }
  if (email) return { ...reached, channel: 'email', recipient: email }
  return person.phone ? { ...reached, channel: 'sms', recipient: person.phone } : null
}

/** The address a member of the clinic signed up with. */
export async function mailOf({ db }: Pick<ClinicalContext, 'db'>, humanId: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ email: string | null }[]>`
    SELECT clinical.mail_of_member(${humanId}::uuid) AS email`
  return row?.email ?? null
}

/** The first of these languages that messages are written in: `ro-MD` is `ro`. English where none is. */
export function localeOf(...languages: readonly (string | null)[]): Locale {
  const known = languages.flatMap(
    (language) => LOCALES.find((locale) => locale === language?.slice(0, 2).toLowerCase()) ?? [],
  )
  return known[0] ?? 'en'
}
