import type { AppointmentSeries } from '@platform/prisma/generated'
import { dateFromLocal, localDate } from '@platform/shared/local-date'
import { notFound } from '@platform/shared/errors'
import { changeable, type Named } from '../appointment/change-appointment.ts'
import type { ClinicalContext } from '../context.ts'
import { MINUTE_MS } from '../span/span.ts'
import { localDay } from '../zoned-time/local-day.ts'
import { instantOf, localDayAt, offsetAt } from '../zoned-time/wall-time.ts'
import { movedRule, shifted } from './moved-rule.ts'
import { planVisits, type Plan } from './plan-visits.ts'
import { ofSeries, visitsInScope, type SeriesRow, type SeriesScope } from './visits-in-scope.ts'
import { withExceptions, type SeriesException } from './with-exceptions.ts'

const DAY_MINUTES = 1440

export type WantedMoves = Named & {
  scope: SeriesScope
  start: Date
  specialistId?: string | null | undefined
  exceptions?: readonly SeriesException[]
  evenIfPatientIsBusy?: boolean
}

export type MovePlan = Plan & {
  series: AppointmentSeries
  rules: ReturnType<typeof movedRule>
  startMinute: number
  specialistId: string | null
  /** All that are in the scope, and by the day that each would stand for then. */
  rows: readonly SeriesRow[]
  rowOn: ReadonlyMap<string, SeriesRow>
}

/** What would come of moving visits of a series along with one of them: as many days, to the same time on the wall. */
export async function planMoves(ctx: ClinicalContext, wanted: WantedMoves): Promise<MovePlan> {
  const named = ofSeries(await changeable(ctx, 'reschedule', wanted))
  const series = await ctx.db.appointmentSeries.findUnique({ where: { id: named.seriesId } })
  if (!series) throw notFound('Series', 'appointmentId')
  const zone = series.timezone
  const start = wanted.start.getTime()
  const days = localDayAt(start, zone) - localDay(dayOf(named))
  const startMinute = Math.floor((start + offsetAt(start, zone)) / MINUTE_MS) % DAY_MINUTES

  const rows = await visitsInScope(ctx, named, wanted.scope)
  const moves = rows.map((row) => {
    const date = shifted(dayOf(row), days)
    return { date, start: instantOf(localDay(date), startMinute, zone, 'first') }
  })
  const rowOn = new Map(rows.map((row) => [shifted(dayOf(row), days), row]))
  const visits = withExceptions(moves, wanted.exceptions ?? [])
  const leaving = visits.flatMap(({ date }) => rowOn.get(date)?.id ?? [])
  const specialistId = wanted.specialistId ?? series.specialistId
  const { calendarId, serviceId, patientId } = series
  const asked = { calendarId, serviceId, specialistId, patientId, visits, movingIds: new Set(leaving) }
  const rules = movedRule(series, dayOf(rows[0] ?? named), days)
  return { ...(await planVisits(ctx, asked)), series, rules, startMinute, specialistId, rows, rowOn }
}

const dayOf = ({ seriesDay }: SeriesRow) => localDate(seriesDay) ?? ''

/** What a series keeps of a rule. */
export const ruleColumns = ({ rule, from }: { rule: string; from: string }) => ({ rule, firstDay: dateFromLocal(from) })
