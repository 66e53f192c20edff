import { randomUUID } from 'node:crypto'
import { fingerprintOf, newHoldToken } from '../hold/hold-token.ts'
import { placeHold } from '../hold/place-hold.ts'
import type { World } from '@platform/shared/testing/world'

type Own = {
  specialistIds?: string[]
  /** `10:00-10:45`, on a day of 2030 in UTC. */
  time?: string
  bufferMinutes?: number
  visitor?: string
  source?: string
  seconds?: number
  former?: string
  clinic?: 'aurora' | 'pacifica'
}

const at = (time = '') => new Date(`2030-05-06T${time}:00Z`)

/** Somebody who tries to keep a slot, straight in Redis; `token` is theirs if they get it. */
export async function aHeldSlot({ services, organizations }: World, own: Own = {}) {
  const token = newHoldToken()
  const [from, to] = (own.time ?? '10:00-11:00').split('-')
  const [start, end] = [at(from), at(to)]
  const buffer = own.bufferMinutes ?? 0
  const slot = {
    calendarId: randomUUID(),
    serviceId: randomUUID(),
    specialistIds: own.specialistIds ?? [randomUUID()],
    startsAt: start.toISOString(),
    endsAt: end.toISOString(),
    bufferBeforeMinutes: buffer,
    bufferAfterMinutes: buffer,
    from: start.getTime() - buffer * 60_000,
    to: end.getTime() + buffer * 60_000,
    visitor: own.visitor ?? '',
    source: own.source ?? '',
  }
  const former = own.former === undefined ? null : fingerprintOf(own.former)
  const wanted = { fingerprint: fingerprintOf(token), slot, seconds: own.seconds ?? 600, former }
  const placed = await placeHold(services.redis, organizations[own.clinic ?? 'aurora'], wanted)
  return { token, ...slot, ...placed }
}
