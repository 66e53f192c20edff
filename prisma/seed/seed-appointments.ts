import type { TenantTransaction } from '../src/tenant-client.ts'
import { DEMO_SYSTEM } from './patients.ts'
import type { DemoSchedule } from './schedules/demo-schedule.ts'

const DAY_MS = 24 * 60 * 60 * 1000

type Guest = NonNullable<DemoSchedule['appointments'][number]['guest']>
type Ids = ReadonlyMap<string, string>
type Around = { organizationId: string; timezone: string; services: Ids; specialists: Ids }

/** Books some visits in the working days around today, a few of them over already. */
export async function seedAppointments(
  tx: TenantTransaction,
  { appointments }: DemoSchedule,
  { organizationId, timezone, services, specialists }: Around,
) {
  const patients = await tx.patient.findMany({ where: { organizationId, externalSystem: DEMO_SYSTEM } })
  const calendars = await tx.calendar.findMany({ where: { organizationId } })
  for (const {
    patient,
    guest,
    specialist,
    companions = [],
    service,
    calendar,
    workday,
    minute,
    status,
  } of appointments) {
    const sold = await tx.service.findUniqueOrThrow({ where: { id: services.get(service) ?? '' } })
    const startsAt = await instantAt(tx, workdayFromNow(workday), minute, timezone)
    const place = calendars.find(({ slug }) => slug === calendar)
    const guestBookingId = guest ? await seedGuest(tx, guest) : null
    await tx.appointment.create({
      data: {
        status,
        startsAt,
        endsAt: new Date(startsAt.getTime() + sold.durationMinutes * 60_000),
        patientId: patients.find(({ externalId }) => externalId === patient)?.id ?? null,
        guestBookingId,
        specialistId: specialists.get(specialist) ?? '',
        companionIds: companions.map((name) => specialists.get(name) ?? ''),
        serviceId: sold.id,
        calendarId: place?.id ?? '',
        locationId: place?.locationId ?? null,
        bufferBeforeMinutes: sold.bufferBeforeMinutes,
        bufferAfterMinutes: sold.bufferAfterMinutes,
        priceMinor: sold.priceMinor,
        currency: sold.currency,
        cancelReason: status === 'cancelled' ? 'Demo' : null,
      },
    })
  }
}

/** Somebody who waits for the clinic to call again. */
async function seedGuest(tx: TenantTransaction, { birthDate, ...contact }: Guest): Promise<string> {
  const { id } = await tx.guestBooking.create({ data: { ...contact, birthDate: new Date(birthDate) } })
  await tx.guestCall.create({ data: { guestBookingId: id, outcome: 'no-answer' } })
  return id
}

/** A working day counted from today, which is not one of them, as a date. */
function workdayFromNow(count: number): string {
  let midnight = Math.floor(Date.now() / DAY_MS) * DAY_MS
  for (let left = Math.abs(count); left > 0;) {
    midnight += Math.sign(count) * DAY_MS
    const weekday = new Date(midnight).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return new Date(midnight).toISOString().slice(0, 10)
}

/** By the clock on the wall there. */
async function instantAt(tx: TenantTransaction, date: string, minute: number, timezone: string): Promise<Date> {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`
    SELECT (${date}::date + ${minute}::integer * interval '1 minute') AT TIME ZONE ${timezone} AS at`
  if (!row) throw new Error(`${date} is not a day`)
  return row.at
}
