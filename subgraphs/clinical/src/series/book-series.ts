import { conflict } from '@platform/shared/errors'
import { dateFromLocal } from '@platform/shared/local-date'
import { timeOf, type AppointmentRow } from '../appointment/appointment-row.ts'
import { bookingColumns } from '../appointment/booking-columns.ts'
import { bookingPatient } from '../appointment/booking-patient.ts'
import { lockSpecialists } from '../appointment/lock-specialists.ts'
import type { ClinicalContext } from '../context.ts'
import { tellVisit } from '../hold/tell-visit.ts'
import { takeSessions } from '../session-package/take-sessions.ts'
import { refuseHindered } from './hindered.ts'
import { planSeries, type WantedSeries } from './plan-series.ts'
import type { Plan } from './plan-visits.ts'

/**
 * Books all visits of a series or none. As with one visit it is judged twice: once to send away those who come too late,
 * then behind the lock on everybody who could give one of them, on what the others did meanwhile.
 */
export async function bookSeries(ctx: ClinicalContext, wanted: WantedSeries) {
  const { calendarId, serviceId, specialistId = null, sessionPackageId = null } = wanted
  const patient = await bookingPatient(ctx, wanted.patientId)
  const first = await planSeries(ctx, wanted)
  refuseHindered(first, wanted)
  const known = first.ground.input.specialists.map(({ id }) => id)
  await lockSpecialists(ctx, known)
  const plan = await planSeries(ctx, wanted)
  refuseHindered(plan, wanted)
  refuseStrangers(plan, known)

  const zone = plan.ground.input.calendar.zone
  const session = { patientId: patient.id, serviceId, starts: plan.visits.map(({ start }) => start), zone }
  const taken = sessionPackageId === null ? null : await takeSessions(ctx, { ...session, sessionPackageId })
  const calendar = await ctx.db.calendar.findUnique({ where: { id: calendarId } })
  const ties = { patientId: patient.id, calendarId, serviceId, sessionPackageId }
  const series = await ctx.db.appointmentSeries.create({
    data: {
      ...ties,
      specialistId,
      rule: wanted.rule,
      timezone: plan.timezone,
      firstDay: dateFromLocal(wanted.firstDay),
      startMinute: plan.startMinute,
    },
  })
  const visits = await ctx.db.appointment.createManyAndReturn({
    data: visitColumns(plan).map((columns) => ({
      ...ties,
      ...columns,
      seriesId: series.id,
      locationId: calendar?.locationId ?? null,
      status: patient.humanId ? 'upcoming' : 'booked',
      ...(taken?.bundleId && { priceMinor: 0 }),
    })),
  })
  for (const visit of visits) await tellBooked(ctx, visit)
  return series
}

/** What each appointment keeps of its time. */
const visitColumns = ({ ground, visits }: Plan) =>
  visits.flatMap(({ slot, date }) =>
    slot ? [{ ...bookingColumns({ ...slot, ground, isOverbooked: false }, null), seriesDay: dateFromLocal(date) }] : [],
  )

async function tellBooked(ctx: ClinicalContext, visit: AppointmentRow) {
  await ctx.emit({ type: 'appointment.booked', subjectIds: [visit.id, visit.specialistId], data: {} })
  await tellVisit(ctx, 'slot.booked', timeOf(visit))
}

/** Refuses visits with somebody who was not locked: they came to the calendar a moment ago. */
export function refuseStrangers({ visits }: Plan, known: readonly string[]) {
  const isKnown = visits.every(({ slot }) => slot?.specialistIds.every((id) => known.includes(id)) ?? true)
  if (!isKnown) throw conflict('The calendar has just changed; try again')
}
