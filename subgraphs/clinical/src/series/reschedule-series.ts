import { dateFromLocal } from '@platform/shared/local-date'
import { teamOf, timeOf } from '../appointment/appointment-row.ts'
import { bookingColumns } from '../appointment/booking-columns.ts'
import { lockSpecialists } from '../appointment/lock-specialists.ts'
import { rescheduleAppointment } from '../appointment/reschedule-appointment.ts'
import type { ClinicalContext } from '../context.ts'
import { tellVisit } from '../hold/tell-visit.ts'
import { findSessionPackage } from '../session-package/find-session-package.ts'
import { refuseExpired } from '../session-package/refuse-expired.ts'
import { refuseStrangers } from './book-series.ts'
import { findSeries } from './find-series.ts'
import { refuseHindered } from './hindered.ts'
import { inMoveOrder } from './move-order.ts'
import { planMoves, ruleColumns, type MovePlan, type WantedMoves } from './plan-moves.ts'
import { ofSeries } from './visits-in-scope.ts'

/**
 * Moves visits of a series, all that are told of or none. Visits that stay what they were keep their series; those that
 * move have one of their own from then on.
 */
export async function rescheduleSeries(ctx: ClinicalContext, wanted: WantedMoves) {
  if (wanted.scope === 'THIS') return findSeries(ctx, ofSeries(await rescheduleAppointment(ctx, wanted)).seriesId)

  const first = await planMoves(ctx, wanted)
  refuseHindered(first, wanted)
  // The rows before the specialists, as one visit is moved; in one order, or two who move them wait for each other.
  const ids = first.rows.map(({ id }) => id).sort()
  await ctx.db.$executeRaw`SELECT id FROM clinical.appointments WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`
  const known = first.ground.input.specialists.map(({ id }) => id)
  await lockSpecialists(ctx, [...known, ...first.rows.flatMap(teamOf)])
  const plan = await planMoves(ctx, wanted)
  refuseHindered(plan, wanted)
  refuseStrangers(plan, known)
  await refuseLateSessions(ctx, plan)

  const series = await keepRules(ctx, plan)
  await moveVisits(ctx, plan, series.id)
  return series
}

async function refuseLateSessions(ctx: ClinicalContext, { series, visits, ground }: MovePlan) {
  const session = series.sessionPackageId && (await findSessionPackage(ctx, series.sessionPackageId))
  const starts = visits.map(({ start }) => start)
  if (session) refuseExpired(session, starts, ground.input.calendar.zone)
}

/** The rule of those that move: of the series itself when nothing stays behind, else of a new one. */
async function keepRules(ctx: ClinicalContext, { series, rules, startMinute, specialistId }: MovePlan) {
  const { id, version, patientId, calendarId, serviceId, sessionPackageId, timezone } = series
  const moved = { ...ruleColumns(rules.moves), startMinute, specialistId }
  const where = { id, version }
  if (!rules.stays) return ctx.db.appointmentSeries.update({ where, data: moved })
  await ctx.db.appointmentSeries.update({ where, data: ruleColumns(rules.stays) })
  const ties = { patientId, calendarId, serviceId, sessionPackageId, timezone }
  return ctx.db.appointmentSeries.create({ data: { ...ties, ...moved } })
}

async function moveVisits(ctx: ClinicalContext, { ground, visits, rowOn }: MovePlan, seriesId: string) {
  const moves = visits.flatMap(({ slot, date, start, end }) => {
    const row = rowOn.get(date)
    if (!slot || !row) return []
    const from = { start: row.startsAt.getTime(), end: row.endsAt.getTime() }
    return [{ row, slot, date, from, to: { start, end } }]
  })
  for (const { row, slot, date } of inMoveOrder(moves)) {
    const { priceMinor: _, currency: __, ...columns } = bookingColumns({ ...slot, ground, isOverbooked: false }, null)
    const data = { ...columns, seriesId, seriesDay: dateFromLocal(date) }
    const moved = await ctx.db.appointment.update({ where: { id: row.id, version: row.version }, data })
    await ctx.emit({ type: 'appointment.rescheduled', subjectIds: [moved.id, moved.specialistId], data: {} })
    await tellVisit(ctx, 'slot.freed', timeOf(row))
    await tellVisit(ctx, 'slot.booked', timeOf(moved))
  }
  // Those that stay where they are belong to it all the same, by the day they stand for now.
  const gone = new Set(moves.map(({ row }) => row.id))
  for (const [date, { id, version }] of rowOn) {
    if (gone.has(id)) continue
    await ctx.db.appointment.update({ where: { id, version }, data: { seriesId, seriesDay: dateFromLocal(date) } })
  }
}
