import type { VisitFragment, WaitingGuestsQuery } from '../gql/graphql.ts'

export type Guest = WaitingGuestsQuery['guestBookings']['edges'][number]['node']

/** Guests whom the clinic has yet to place, by their visit. */
export type Guests = ReadonlyMap<string, Guest>

/** Who comes: the patient, or the guest who booked. Null where the asker may see neither. */
export function personOfVisit({ id, patient }: Pick<VisitFragment, 'id' | 'patient'>, guests: Guests) {
  const person = patient ?? guests.get(id)
  if (!person) return null
  return { name: `${person.givenName} ${person.familyName}`.trim(), phone: person.phone ?? null, isGuest: !patient }
}
