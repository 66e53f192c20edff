import { conflict, invalid, notFound } from '@platform/shared/errors'
import type { AvailabilityInput } from '../availability/availability-input.ts'
import { availability } from '../availability/availability.ts'
import { bookableSlot } from '../availability/bookable-slot.ts'
import type { Slot } from '../availability/slot.ts'
import type { ClinicalContext } from '../context.ts'
import { pricedSlots, type PricedSlot } from '../schedule/priced-slots.ts'
import { loadScheduleGround, type ScheduleGround } from '../schedule/schedule-ground.ts'
import type { ReadVisits } from '../schedule/visits.ts'
import { widened } from '../span/span.ts'
import { sourceOf, visitorOf } from './holder.ts'
import { holdSeconds } from './hold-seconds.ts'
import { fingerprintOf, newHoldToken } from './hold-token.ts'
import { placeHold } from './place-hold.ts'
import { slotHold, type ShownHold } from './slot-hold.ts'
import { whileRedisAnswers } from './while-redis-answers.ts'

const DAY_MS = 86_400_000
/** As far as any calendar reaches. */
const FURTHEST_MS = 731 * DAY_MS
/** Where other slots are looked for, and how many are told. */
const NEXT_MS = 7 * DAY_MS
const NEXT_SLOTS = 5

type Input = {
  calendarId: string
  serviceId: string
  specialistId?: string | null | undefined
  start: Date
  holdToken?: string | null | undefined
}

/** Without a hold: Redis is away, or the slot is not to be had and these are. */
export type HoldOutcome = { hold: ShownHold | null; holdsAvailable: boolean; nextSlots: PricedSlot[]; isTaken: boolean }

const HOLDS_ARE_OFF: HoldOutcome = { hold: null, holdsAvailable: false, nextSlots: [], isTaken: false }

/** Keeps a slot that can be booked for whoever asks, with the first of its specialists whose time is not kept meanwhile. */
export async function holdSlot(ctx: ClinicalContext, input: Input, readVisits: ReadVisits): Promise<HoldOutcome> {
  const { calendarId, serviceId, specialistId = null, holdToken = null } = input
  const start = input.start.getTime()
  if (Math.abs(start - ctx.now().getTime()) > FURTHEST_MS) throw invalid('Within two years', 'start')
  const windowIn = () => ({ start, end: start + NEXT_MS })
  const read = () => loadScheduleGround(ctx, { calendarId, serviceId, specialistId, windowIn, holdToken }, readVisits)
  const ground = await read()
  if (!ground) throw notFound('Offer', 'calendarId')
  if (!ground.holdsAvailable) return HOLDS_ARE_OFF

  const slot = bookableSlot(ground.input, start)
  const seconds = await holdSeconds(ctx)
  for (const crew of slot ? crewsFor(slot, ground.input) : []) {
    const placed = await placeFor(ctx, input, { ...ground, slot: { start, end: slot?.end ?? start }, crew, seconds })
    if (placed === null) return HOLDS_ARE_OFF
    if (placed.outcome === 'TOO_MANY') throw conflict('Too many times are kept from your address; give one back first')
    if (placed.outcome === 'HELD') return { hold: placed.hold, holdsAvailable: true, nextSlots: [], isTaken: false }
  }
  // What was free when it was read may have been taken since.
  const now = (slot && (await read())) ?? ground
  const nextSlots = pricedSlots(availability(now.input).slice(0, NEXT_SLOTS), now.service)
  return { hold: null, holdsAvailable: true, nextSlots, isTaken: true }
}

/** Who could give the visit, the first to take first: a team together, others each alone. */
const crewsFor = ({ specialistIds, alternativeIds }: Slot, { assignment }: AvailabilityInput) =>
  assignment === 'collective' ? [specialistIds] : [...specialistIds, ...alternativeIds].map((id) => [id])

type Place = Pick<ScheduleGround, 'service'> & {
  slot: { start: number; end: number }
  crew: readonly string[]
  seconds: number
}

async function placeFor(ctx: ClinicalContext, input: Input, { service, slot, crew, seconds }: Place) {
  const { redis, actor } = ctx
  const organizationId = actor.organizationId ?? ''
  const token = newHoldToken()
  const { bufferBeforeMinutes, bufferAfterMinutes } = service
  const around = widened(slot, bufferBeforeMinutes, bufferAfterMinutes)
  const wanted = {
    calendarId: input.calendarId,
    serviceId: input.serviceId,
    specialistIds: [...crew],
    startsAt: new Date(slot.start).toISOString(),
    endsAt: new Date(slot.end).toISOString(),
    bufferBeforeMinutes,
    bufferAfterMinutes,
    from: around.start,
    to: around.end,
    visitor: visitorOf(actor),
    source: sourceOf(actor),
  }
  const former = input.holdToken == null ? null : fingerprintOf(input.holdToken)
  const placed = await whileRedisAnswers(ctx, () =>
    placeHold(redis, organizationId, { fingerprint: fingerprintOf(token), slot: wanted, seconds, former }),
  )
  return placed && { ...placed, hold: slotHold(token, { ...wanted, expiresAt: placed.until, renewals: 0 }) }
}
