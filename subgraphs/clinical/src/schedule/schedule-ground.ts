import type { Service as ServiceRow } from '@platform/prisma/generated'
import { conflict } from '@platform/shared/errors'
import type { AvailabilityInput } from '../availability/availability-input.ts'
import type { ClinicalContext } from '../context.ts'
import { fingerprintOf } from '../hold/hold-token.ts'
import { liveHolds } from '../hold/live-holds.ts'
import type { Span } from '../span/span.ts'
import { listBookable } from './list-bookable.ts'
import { assignmentOf, findOffer, offeredService, offeringCalendar } from './offer.ts'
import { placeOfCalendar } from './place-of-calendar.ts'
import { holdsStaffRole } from './staff-role.ts'
import { storedHours } from './stored-hours.ts'
import type { ReadVisits } from './visits.ts'

const DAY_MS = 86_400_000
/** Limits count whole weeks, and a week may begin six days before a window does, in another zone. */
const AROUND_MS = 8 * DAY_MS

type Asked = {
  calendarId: string
  serviceId: string
  /** Only this one; everybody who gives the service when null. A team is asked whole: one of it gives no visit alone. */
  specialistId: string | null
  /** What to look at, given the calendar's zone: days begin at somebody's midnight. */
  windowIn: (zone: string) => Span
  /** Of the asker: what they keep themselves is free for them. */
  holdToken?: string | null
  exceptAppointmentId?: string | null
}

/** Everything slots depend on, and the service as it is sold in this calendar. */
export type ScheduleGround = {
  input: AvailabilityInput
  service: ServiceRow
  /** False when Redis is away, and nobody knows what others keep. */
  holdsAvailable: boolean
}

/**
 * Reads the ground slots stand on, under the asker's own row security: three statements and those of `readVisits`,
 * whatever the number of specialists. Null when there is no such offer the asker may see. Refuses one that is not in use.
 */
export async function loadScheduleGround(
  ctx: ClinicalContext,
  { calendarId, serviceId, specialistId, windowIn, holdToken = null, exceptAppointmentId = null }: Asked,
  readVisits: ReadVisits,
): Promise<ScheduleGround | null> {
  const offer = await findOffer(ctx, { calendarId, serviceId })
  if (!offer) return null
  const { calendar, service } = offer
  if (!calendar.isActive) throw conflict('This calendar is not in use', 'calendarId')
  if (!service.isActive) throw conflict('This service is not in use', 'serviceId')

  const window = windowIn(calendar.timezone)
  const now = ctx.now().getTime()
  const assignment = assignmentOf(service)
  const only = assignment === 'collective' ? null : specialistId
  const bookable = await listBookable(ctx, { calendarId, serviceId, specialistId: only, window })
  const place = await placeOfCalendar(ctx, calendarId, spanToClose(window, now, calendar.horizonDays))
  if (!place) return null
  const around = { start: window.start - AROUND_MS, end: window.end + AROUND_MS }
  const specialistIds = bookable.map(({ id }) => id)
  const { workload, ...visits } = await readVisits(ctx, { specialistIds, around })
  const holds = await liveHolds(ctx, specialistIds)

  const input: AvailabilityInput = {
    window,
    now,
    audience: holdsStaffRole(ctx.actor) ? 'staff' : 'public',
    service: offeredService(service),
    calendar: offeringCalendar(
      calendar,
      bookable.map(({ id, hours }) => ({
        specialistId: id,
        hours: storedHours(hours.filter((day) => day.calendarId !== null)),
      })),
    ),
    place,
    specialists: bookable.map(({ id, timezone, rank, hours }) => ({
      id,
      zone: timezone,
      rank,
      hours: storedHours(hours.filter((day) => day.calendarId === null)),
      ...(workload.get(id) ?? { recentAppointments: 0, lastAssignedAt: null }),
    })),
    assignment,
    busy: {
      ...visits,
      holds: holds ?? [],
      timeOff: bookable.flatMap(({ timeOff }) =>
        timeOff.map(({ id, specialistId: whose, startsAt, endsAt }) => ({
          id,
          specialistId: whose,
          start: startsAt.getTime(),
          end: endsAt.getTime(),
        })),
      ),
    },
    holdToken: holdToken === null ? null : fingerprintOf(holdToken),
    exceptAppointmentId,
  }
  return { input, service, holdsAvailable: holds !== null }
}

/** Closures matter in the window and, where a horizon counts business days, on the way to its end: at most twice its days. */
const spanToClose = ({ start, end }: Span, now: number, horizonDays: number | null): Span => ({
  start: Math.min(start, now),
  end: Math.max(end, now + 2 * (horizonDays ?? 0) * DAY_MS),
})
