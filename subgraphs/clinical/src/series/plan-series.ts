import { invalid, notFound } from '@platform/shared/errors'
import { timezoneOf } from '@platform/shared/timezone'
import type { ClinicalContext } from '../context.ts'
import { minuteOfDay } from '../hours/wall-range.ts'
import { findOffer } from '../schedule/offer.ts'
import { localDay } from '../zoned-time/local-day.ts'
import { expandSeries } from './expand-series.ts'
import { planVisits, type Plan } from './plan-visits.ts'
import { withExceptions, type SeriesException } from './with-exceptions.ts'

export type WantedSeries = {
  calendarId: string
  serviceId: string
  patientId: string
  specialistId?: string | null | undefined
  rule: string
  firstDay: string
  startTime: string
  timezone?: string | null | undefined
  exceptions?: readonly SeriesException[]
  sessionPackageId?: string | null | undefined
  evenIfPatientIsBusy?: boolean
}

export type SeriesPlan = Plan & { timezone: string; startMinute: number }

/** What would come of booking a series now: each visit, with everything against it. Writes nothing. */
export async function planSeries(ctx: ClinicalContext, wanted: WantedSeries): Promise<SeriesPlan> {
  const { calendarId, serviceId, specialistId = null, patientId, rule, firstDay, exceptions = [] } = wanted
  const offer = await findOffer(ctx, { calendarId, serviceId })
  if (!offer) throw notFound('Such an offer', 'serviceId')
  const timezone = wanted.timezone == null ? offer.calendar.timezone : timezoneOf(wanted.timezone)
  const startMinute = minuteOfDay(wanted.startTime)
  if (startMinute % 5 !== 0) throw invalid('A multiple of 5 minutes', 'startTime')
  localDay(firstDay)
  const { durationMinutes } = offer.service
  const days = expandSeries({ rule, zone: timezone, from: firstDay, startMinute, durationMinutes })
  const visits = withExceptions(days, exceptions)
  return {
    ...(await planVisits(ctx, { calendarId, serviceId, specialistId, patientId, visits })),
    timezone,
    startMinute,
  }
}
