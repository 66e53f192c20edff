import type { AppointmentRow } from '../appointment/appointment-row.ts'
import type { ClinicalContext } from '../context.ts'
import type { CalendarEntry } from './calendar-text.ts'

const WORDS: Record<string, string> = { ro: 'Programare', es: 'Cita', en: 'Appointment' }

/** What a calendar needs to know of an appointment. */
export type CalendarVisit = Pick<
  AppointmentRow,
  'id' | 'startsAt' | 'endsAt' | 'status' | 'version' | 'updatedAt' | 'serviceId' | 'locationId'
>

type Terms = { name: string; languageCode: string; namesService: boolean }

/** Visits as calendars show them: the clinic, where and when; what is given only where the clinic lets calendars tell. */
export async function calendarEntries(ctx: ClinicalContext, rows: readonly CalendarVisit[]) {
  const terms = await termsOfClinic(ctx)
  const addresses = await addressesOf(ctx, rows)
  const services = terms.namesService ? await namesOfServices(ctx, rows) : new Map<string, string>()
  const word = WORDS[terms.languageCode.slice(0, 2)] ?? 'Appointment'
  const entries = rows.map((row): CalendarEntry => ({
    id: row.id,
    start: row.startsAt,
    end: row.endsAt,
    isCancelled: row.status === 'cancelled',
    sequence: row.version - 1,
    changedAt: row.updatedAt,
    summary: `${services.get(row.serviceId) ?? word} – ${terms.name}`,
    location: addresses.get(row.locationId ?? '') ?? null,
  }))
  return { name: terms.name, entries }
}

async function termsOfClinic({ db }: ClinicalContext): Promise<Terms> {
  const [terms] = await db.$queryRaw<Terms[]>`
    SELECT name, language_code AS "languageCode", names_service AS "namesService" FROM clinical.feed_terms()`
  if (!terms) throw new Error('The clinic of a visit is not to be seen')
  return terms
}

async function addressesOf({ db }: ClinicalContext, rows: readonly CalendarVisit[]) {
  const ids = [...new Set(rows.flatMap(({ locationId }) => locationId ?? []))]
  if (ids.length === 0) return new Map<string, string>()
  const found = await db.$queryRaw<{ id: string; address: string | null }[]>`
    SELECT id::text, clinical.address_of(id) AS address FROM unnest(${ids}::uuid[]) id`
  return new Map(found.flatMap(({ id, address }) => (address === null ? [] : [[id, address] as const])))
}

async function namesOfServices({ db }: ClinicalContext, rows: readonly CalendarVisit[]) {
  const ids = [...new Set(rows.map(({ serviceId }) => serviceId))]
  const found = await db.service.findMany({ where: { id: { in: ids } } })
  return new Map(found.map(({ id, name }) => [id, name]))
}
