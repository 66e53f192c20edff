import type { TenantTransaction } from '../src/tenant-client.ts'
import type { DemoVisit } from './schedules/demo-visits.ts'

type Ids = ReadonlyMap<string, string>
export type Around = {
  organizationId: string
  timezone: string
  services: Ids
  specialists: Ids
  /** Their numbers at the clinic. */
  patients: Ids
  /** Accounts by the address they sign in with. */
  people: Ids
}
type Placed = Pick<DemoVisit, 'patient' | 'specialist' | 'companions' | 'service' | 'calendar'>

/** Books some visits in the working days around today, those before it over already. */
export async function seedAppointments(tx: TenantTransaction, visits: readonly DemoVisit[], around: Around) {
  for (const { workday, minute, status, rating, guest, notes, ...visit } of visits) {
    const startsAt = await instantAt(tx, workdayFromNow(workday), minute, around.timezone)
    const cancelReason = status === 'cancelled' ? 'Demo' : null
    const said = {
      status,
      cancelReason,
      rating: rating ?? null,
      guestBookingId: guest ? await seedGuest(tx, guest) : null,
    }
    const columns = { ...(await columnsAt(tx, visit, startsAt, around)), ...said }
    const { id: appointmentId } = await tx.appointment.create({ data: columns })
    for (const { by, text } of notes ?? [])
      await tx.appointmentNote.create({ data: { appointmentId, text, createdBy: around.people.get(by) ?? null } })
  }
}

/** Somebody who waits for the clinic to call again. */
async function seedGuest(tx: TenantTransaction, { birthDate, ...contact }: NonNullable<DemoVisit['guest']>) {
  const { id } = await tx.guestBooking.create({ data: { ...contact, birthDate: new Date(birthDate) } })
  await tx.guestCall.create({ data: { guestBookingId: id, outcome: 'no-answer' } })
  return id
}

/** What an appointment keeps of its service and of those who give it. */
export async function columnsAt(tx: TenantTransaction, visit: Placed, startsAt: Date, around: Around) {
  const sold = await tx.service.findUniqueOrThrow({ where: { id: around.services.get(visit.service) ?? '' } })
  const place = await tx.calendar.findFirstOrThrow({
    where: { organizationId: around.organizationId, slug: visit.calendar },
  })
  return {
    startsAt,
    endsAt: new Date(startsAt.getTime() + sold.durationMinutes * 60_000),
    patientId: around.patients.get(visit.patient ?? '') ?? null,
    specialistId: around.specialists.get(visit.specialist) ?? '',
    companionIds: (visit.companions ?? []).map((name) => around.specialists.get(name) ?? ''),
    serviceId: sold.id,
    calendarId: place.id,
    locationId: place.locationId,
    bufferBeforeMinutes: sold.bufferBeforeMinutes,
    bufferAfterMinutes: sold.bufferAfterMinutes,
    priceMinor: sold.priceMinor,
    currency: sold.currency,
  }
}

const DAY_MS = 24 * 60 * 60 * 1000

/** A working day counted from today, which is not one of them, as a date. */
export function workdayFromNow(count: number): string {
  let midnight = Math.floor(Date.now() / DAY_MS) * DAY_MS
  for (let left = Math.abs(count); left > 0;) {
    midnight += Math.sign(count) * DAY_MS
    const weekday = new Date(midnight).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return new Date(midnight).toISOString().slice(0, 10)
}

/** By the clock on the wall there. */
export async function instantAt(tx: TenantTransaction, date: string, minute: number, timezone: string): Promise<Date> {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`
    SELECT (${date}::date + ${minute}::integer * interval '1 minute') AT TIME ZONE ${timezone} AS at`
  if (!row) throw new Error(`${date} is not a day`)
  return row.at
}
