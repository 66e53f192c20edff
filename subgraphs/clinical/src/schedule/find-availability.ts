import { invalid } from '@platform/shared/errors'
import { timezoneOf } from '@platform/shared/timezone'
import { availability } from '../availability/availability.ts'
import { slotsByDay } from '../availability/slots-by-day.ts'
import type { ClinicalContext } from '../context.ts'
import { spanOfDays } from '../hours/open-ranges.ts'
import { localDay } from '../zoned-time/local-day.ts'
import { lasting } from './lasting.ts'
import { movedVisit } from './moved-visit.ts'
import { pricedSlots } from './priced-slots.ts'
import { loadScheduleGround } from './schedule-ground.ts'
import type { ReadVisits } from './visits.ts'

const MOST_DAYS = 62

type Asked = {
  calendarId: string
  serviceId: string
  from: string
  days: number
  specialistId?: string | null | undefined
  timezone?: string | null | undefined
  holdToken?: string | null | undefined
  movingAppointmentId?: string | null | undefined
}

/** When a service can be booked in a calendar, under the days it is where the asker is. Null for an offer they may not see. */
export async function findAvailability(ctx: ClinicalContext, asked: Asked, readVisits: ReadVisits) {
  const { calendarId, serviceId, from, days, specialistId = null, holdToken = null } = asked
  if (days < 1 || days > MOST_DAYS) throw invalid(`1 to ${MOST_DAYS}`, 'days')
  const viewerZone = asked.timezone == null ? null : timezoneOf(asked.timezone)
  const first = localDay(from)
  const windowIn = (zone: string) => spanOfDays(first, first + days - 1, viewerZone ?? zone)
  const { exceptAppointmentId, durationMinutes } = await movedVisit(ctx, asked.movingAppointmentId)
  const ground = await loadScheduleGround(
    ctx,
    { calendarId, serviceId, specialistId, windowIn, holdToken, exceptAppointmentId },
    readVisits,
  )
  if (!ground) return null

  const { input, service, holdsAvailable } = lasting(ground, durationMinutes)
  const timezone = viewerZone ?? input.calendar.zone
  return {
    timezone,
    holdsAvailable,
    days: slotsByDay(availability(input), timezone).map(({ date, slots }) => ({
      date,
      slots: pricedSlots(slots, service),
    })),
  }
}
