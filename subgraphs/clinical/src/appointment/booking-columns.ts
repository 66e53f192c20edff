import { priceOf } from '../service/billing.ts'
import type { BookableTime } from './bookable-time.ts'

/** What an appointment keeps of the time it was given and of the service as it is sold there now. */
export function bookingColumns(
  { start, end, specialistIds, ground, isOverbooked }: BookableTime,
  reason: string | null,
) {
  const { service } = ground
  const [specialistId = '', ...companionIds] = specialistIds
  return {
    startsAt: new Date(start),
    endsAt: new Date(end),
    specialistId,
    companionIds,
    bufferBeforeMinutes: service.bufferBeforeMinutes,
    bufferAfterMinutes: service.bufferAfterMinutes,
    priceMinor: priceOf(service, service.durationMinutes),
    currency: service.currency,
    isOverbooked,
    overbookReason: isOverbooked ? reason : null,
  }
}
