import type { TenantTransaction } from '../src/tenant-client.ts'
import type { DemoSeries } from './schedules/demo-visits.ts'
import { columnsAt, instantAt, workdayFromNow, type Around } from './seed-appointments.ts'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** Prescribes sessions and books some of them, one a week at the same time; those before today took place. */
export async function seedSeries(tx: TenantTransaction, demo: readonly DemoSeries[], around: Around) {
  for (const { sessions, visits, firstWorkday, minute, ...visit } of demo) {
    const first = new Date(`${workdayFromNow(firstWorkday)}T00:00:00Z`)
    const days = Array.from({ length: visits }, (_, week) => new Date(first.getTime() + week * WEEK_MS))
    const startOn = (day: Date) => instantAt(tx, day.toISOString().slice(0, 10), minute, around.timezone)
    const columns = await columnsAt(tx, visit, await startOn(first), around)
    const { patientId, serviceId, calendarId, specialistId } = columns
    if (!patientId) throw new Error(`${visit.patient} is nobody at the demo clinic`)

    const prescribed = await tx.sessionPackage.create({ data: { patientId, serviceId, sessions } })
    const sessionPackageId = prescribed.id
    const rule = `FREQ=WEEKLY;COUNT=${visits}`
    const series = await tx.appointmentSeries.create({
      data: {
        patientId,
        serviceId,
        calendarId,
        specialistId,
        sessionPackageId,
        rule,
        timezone: around.timezone,
        firstDay: first,
        startMinute: minute,
      },
    })
    for (const day of days) {
      const startsAt = await startOn(day)
      const endsAt = new Date(startsAt.getTime() + columns.endsAt.getTime() - columns.startsAt.getTime())
      const status = endsAt.getTime() < Date.now() ? 'done' : 'upcoming'
      const ties = { seriesId: series.id, seriesDay: day, sessionPackageId }
      await tx.appointment.create({ data: { ...columns, ...ties, startsAt, endsAt, status } })
    }
  }
}
