import type { Actor } from '@platform/shared/actor'
import type { World } from '@platform/shared/testing/world'
import { subgraph } from '../subgraph.ts'
import { hourIn } from './a-booking.ts'
import { aSchedule } from './a-schedule.ts'
import { aVisitor } from './a-visitor.ts'
import { solved, type GivenChallenge } from './solved.ts'

type Receipt = {
  id: string
  start: string
  end: string
  dueAt: string
  calendarFile: string
  specialists: { id: string }[]
}
type Answer = {
  booking: Receipt | null
  holdsAvailable: boolean
  nextSlots: { start: string }[]
  userErrors: { code: string; message: string; path: string[] }[]
}

const CHALLENGE = '{ bookingChallenge { parameters signature } }'
const BOOK = `mutation ($input: BookAsGuestInput!) { bookAsGuest(input: $input) {
  booking { id start end dueAt calendarFile specialists { id } } holdsAvailable nextSlots { start } userErrors { code message path } } }`

/** What a visitor's page gets before it books. */
export async function aChallenge(world: World, visitor: Actor) {
  const { data } = await world.run(subgraph, visitor, CHALLENGE)
  return (data as { bookingChallenge: GivenChallenge }).bookingChallenge
}

let guests = 0

/** Contact details of somebody nobody knows. */
export function aContact() {
  guests += 1
  const number = String(guests).padStart(4, '0')
  return {
    givenName: 'Mara',
    familyName: `Ionescu${number}`,
    email: `Mara.${number}@guests.test`,
    phone: `072200${number}`,
    birthDate: '1990-04-02',
  }
}

/** Books as a visitor: what came of it. */
export async function bookGuest(world: World, input: Record<string, unknown>, visitor: Actor = aVisitor(world)) {
  const proof = input['proof'] ?? solved(await aChallenge(world, visitor))
  const { data, errors } = await world.run(subgraph, visitor, BOOK, { input: { ...aContact(), ...input, proof } })
  if (errors) throw new Error(JSON.stringify(errors))
  // As it goes over the wire: dates are text there.
  return (JSON.parse(JSON.stringify(data)) as { bookAsGuest: Answer }).bookAsGuest
}

/** A schedule of its own with a guest's booking in it, in three days at ten. */
export async function aGuestBooking(world: World, own: Record<string, unknown> = {}) {
  const { calendarId, serviceId, specialistId } = await aSchedule(world)
  const contact = aContact()
  const { booking, userErrors } = await bookGuest(world, {
    calendarId,
    serviceId,
    start: hourIn(3, 10),
    ...contact,
    ...own,
  })
  if (!booking) throw new Error(JSON.stringify(userErrors))
  const row = await world.admin.guestBooking.findUniqueOrThrow({
    where: { id: booking.id },
    include: { appointment: true },
  })
  if (!row.appointment) throw new Error('A booking without a visit')
  return { ...row, appointment: row.appointment, calendarId, serviceId, specialistId, receipt: booking }
}

/** What the tests of the queue look at of a booking. */
export const GUEST_BOOKING = `guestBooking { id status version dueAt patient { id isGuest } calls { outcome note }
  mergeCandidates { patient { id } matched } appointment { id status patient { id } } }`

/** A booking as a decision names it. */
export const namedBooking = ({ id, version }: { id: string; version: number }) => ({ guestBookingId: id, version })

/** What the database holds of a booking. */
export const bookingRow = (world: World, id: string) =>
  world.admin.guestBooking.findUniqueOrThrow({ where: { id }, include: { appointment: true } })
