import type { BookableQuery } from '../gql/graphql.ts'

type Calendar = BookableQuery['calendars']['edges'][number]['node']

/** A service as a calendar offers it, and those who give it there. */
export type Offer = Calendar['services'][number] & { calendar: Calendar; specialists: Calendar['specialists'] }

/** Everything that can be booked at a clinic by anybody. What nobody gives is left out. */
export const offersOf = ({ calendars }: BookableQuery): Offer[] =>
  calendars.edges
    .flatMap(({ node: calendar }) =>
      calendar.services.map((offered) => {
        const ids = new Set(offered.service.specialists.map(({ id }) => id))
        return { ...offered, calendar, specialists: calendar.specialists.filter(({ id }) => ids.has(id)) }
      }),
    )
    .filter(({ specialists }) => specialists.length > 0)

/** Those of the calendar that an address of the clinic's names; all where it names none that is there. */
export function offersIn(offers: Offer[], slug: string): Offer[] {
  const some = offers.filter(({ calendar }) => calendar.slug === slug)
  return some.length > 0 ? some : offers
}
