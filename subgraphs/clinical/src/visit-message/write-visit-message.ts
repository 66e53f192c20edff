import type { ClinicContext } from '@platform/shared/jobs/clinic-job'
import { clinicRules } from '../clinic-rules.ts'
import { appointmentFile } from '../feed/appointment-file.ts'
import { contactOf, localeOf } from './contact-of.ts'
import type { ToldVisit } from './told-visit.ts'

type Told = 'visit_received' | 'visit_booked' | 'visit_moved' | 'visit_cancelled' | 'visit_reminder'

/**
 * Writes to whom a visit is for, once for each key. It is sent only while the visit takes place at the time it tells, or,
 * where it tells that it does not, in any case. False when it was written before, and when nobody can be reached.
 */
export async function writeVisitMessage(
  ctx: ClinicContext,
  visit: ToldVisit,
  { template, key }: { template: Told; key: string },
): Promise<boolean> {
  const contact = await contactOf(ctx, visit)
  if (!contact) return false
  const { name: clinic, timezone, languageCode } = await clinicRules(ctx)
  const { id, patientId, startsAt, locationId } = visit
  const { name, channel, recipient, language } = contact
  // For calendars: that it is, is elsewhere now, or is no more.
  const isCertain = template !== 'visit_received' && template !== 'visit_reminder'
  return ctx.inTransaction(async (tx) =>
    tx.notify({
      key: `visit:${id}:${key}`,
      channel,
      recipient,
      locale: localeOf(language, languageCode),
      expiresAt: startsAt,
      template,
      parameters: { name, clinic, startsAt: startsAt.toISOString(), timezone, place: await placeOf(ctx, locationId) },
      calendarFile: isCertain && channel === 'email' ? await appointmentFile(tx, visit) : null,
      about: { appointmentId: id, patientId, ...(template !== 'visit_cancelled' && { standsAt: startsAt }) },
    }),
  )
}

/** Where a visit takes place, in one line. */
async function placeOf({ db }: ClinicContext, locationId: string | null): Promise<string | null> {
  if (!locationId) return null
  const [row] = await db.$queryRaw<{ place: string | null }[]>`SELECT clinical.address_at(${locationId}::uuid) AS place`
  return row?.place ?? null
}
