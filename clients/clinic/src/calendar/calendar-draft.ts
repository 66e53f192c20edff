import { numberOrNull } from '@platform/ui/form/number-or-null.ts'
import { toMajor, toMinor } from '#money/minor-units.ts'
import type { CalendarAudience, CalendarKind, CalendarRowFragment, HorizonCounting } from '../gql/graphql.ts'

/** A service as a calendar offers it. What is empty is as the service has it. */
export type OfferDraft = {
  serviceId: string
  name: string
  currency: string
  price: string
  durationMinutes: string
  intervalMinutes: string
  noticeMinutes: string
}

const written = (number: number | null | undefined) => (number == null ? '' : String(number))

const offerOf = ({ service, terms }: CalendarRowFragment['services'][number]): OfferDraft => ({
  serviceId: service.id,
  name: service.name,
  currency: service.price.currency,
  price: terms.priceMinor == null ? '' : toMajor(terms.priceMinor, service.price.currency),
  durationMinutes: written(terms.durationMinutes),
  intervalMinutes: written(terms.intervalMinutes),
  noticeMinutes: written(terms.noticeMinutes),
})

/** A calendar as a form holds it. */
export const draftOf = (calendar: CalendarRowFragment | undefined, zone: string) => ({
  name: calendar?.name ?? '',
  slug: calendar?.slug ?? '',
  description: calendar?.description ?? '',
  kind: (calendar?.kind ?? 'ROLLING_HORIZON') as string,
  audience: (calendar?.audience ?? 'PUBLIC') as string,
  isActive: calendar?.isActive ?? true,
  timezone: calendar?.timezone ?? zone,
  locationId: calendar?.location?.id ?? '',
  startsOn: calendar?.startsOn ?? '',
  endsOn: calendar?.endsOn ?? '',
  horizonDays: written(calendar ? calendar.horizonDays : 30),
  horizonCounting: (calendar?.horizonCounting ?? 'CALENDAR_DAYS') as string,
  services: calendar?.services.map(offerOf) ?? [],
  specialistIds: calendar?.specialists.map(({ id }) => id) ?? [],
})
export type CalendarDraft = ReturnType<typeof draftOf>

/** The draft as the graph takes it. Days ahead belong to a rolling horizon alone. */
export function inputOf({ isActive: _, ...draft }: CalendarDraft) {
  const isRolling = draft.kind === 'ROLLING_HORIZON'
  return {
    ...draft,
    description: draft.description || null,
    // Chosen from lists of just these.
    kind: draft.kind as CalendarKind,
    audience: draft.audience as CalendarAudience,
    horizonCounting: isRolling ? (draft.horizonCounting as HorizonCounting) : null,
    horizonDays: isRolling ? numberOrNull(draft.horizonDays) : null,
    locationId: draft.locationId || null,
    startsOn: draft.startsOn || null,
    endsOn: draft.endsOn || null,
    services: draft.services.map(({ serviceId, currency, price, ...terms }) => ({
      serviceId,
      priceMinor: price === '' ? null : toMinor(price, currency),
      durationMinutes: numberOrNull(terms.durationMinutes),
      intervalMinutes: numberOrNull(terms.intervalMinutes),
      noticeMinutes: numberOrNull(terms.noticeMinutes),
    })),
  }
}
