import { spanOfDays } from '../hours/open-ranges.ts'
import { MINUTE_MS, type Instant } from '../span/span.ts'
import { localDay, type LocalDate } from '../zoned-time/local-day.ts'
import { localDayAt } from '../zoned-time/wall-time.ts'
import type { AvailabilityInput } from './availability-input.ts'
import { lastDayOfHorizon } from './horizon.ts'
import { within, type Layer } from './layer.ts'

/** How early and how late a visit may be, by its calendar and its service. */
export function calendarLayers({ calendar, service, place, audience, now }: AvailabilityInput): Layer[] {
  const { zone } = calendar
  const today = localDayAt(now, zone)
  const days = (from: LocalDate | null, until: LocalDate | null) => [
    spanOfDays(from === null ? null : localDay(from), until === null ? null : localDay(until), zone),
  ]
  const before = (until: Instant) => [{ start: -Infinity, end: until }]
  const endOf = (day: number) => spanOfDays(null, day, zone).end

  const earliest = now + service.noticeMinutes * MINUTE_MS
  const layers = [
    within(days(calendar.period.from, calendar.period.until), { kind: 'OUTSIDE_PERIOD' }),
    within(days(service.validFrom, service.validUntil), { kind: 'SERVICE_NOT_OFFERED' }),
    within([{ start: earliest, end: Infinity }], { kind: 'TOO_SOON', earliest }),
  ]
  if (calendar.audience === 'staff' && audience === 'public') layers.push(within([], { kind: 'STAFF_ONLY' }))
  if (calendar.kind === 'rolling-horizon') {
    const until = endOf(lastDayOfHorizon(calendar.horizon, today, place.closures))
    layers.push(within(before(until), { kind: 'BEYOND_HORIZON', until }))
  }
  if (service.bookingWindowDays !== null) {
    const until = endOf(today + service.bookingWindowDays)
    layers.push(within(before(until), { kind: 'BEYOND_BOOKING_WINDOW', until }))
  }
  return layers
}
