import type { CalendarService, Service } from '@platform/prisma/generated'
import { priceOf } from '../service/billing.ts'

/** What a calendar says of a service: null where the service's own terms count. */
type Terms = Pick<CalendarService, 'priceMinor' | 'durationMinutes' | 'intervalMinutes' | 'noticeMinutes'>

/** A service, and what a calendar says of it. */
export type OfferedService = { service: Service; terms: Terms }

/** The service on the terms of the calendar: what is booked in it and paid for. */
export const onTerms = ({ service, terms }: OfferedService): Service => ({
  ...service,
  priceMinor: terms.priceMinor ?? service.priceMinor,
  durationMinutes: terms.durationMinutes ?? service.durationMinutes,
  intervalMinutes: terms.intervalMinutes ?? service.intervalMinutes,
  noticeMinutes: terms.noticeMinutes ?? service.noticeMinutes,
})

/** What a visit costs as a calendar offers it. */
export function priceOfOffer(offer: OfferedService) {
  const service = onTerms(offer)
  return { amountMinor: priceOf(service, service.durationMinutes), currency: service.currency }
}
