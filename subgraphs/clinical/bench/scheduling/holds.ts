import { randomUUID } from 'node:crypto'
import { requestContext } from '@platform/shared/request-context'
import { holdSlot } from '../../src/hold/hold-slot.ts'
import { findAvailability } from '../../src/schedule/find-availability.ts'
import { readVisits } from '../../src/schedule/read-visits.ts'
import { aHeldSlot } from '../../src/testing/a-held-slot.ts'
import { DAYS, type BusyClinic } from './busy-clinic.ts'
import { atOnce, crowdLine, type Line } from './times.ts'

const CROWD = 50
const ROUNDS = 100
const WHOLE_ROUNDS = 6

/** Fifty who want one slot at once, beside fifty who set one key of Redis. */
export async function benchHolds(clinic: BusyClinic): Promise<Line[]> {
  const { world, calendars, serviceId, visitor, from } = clinic
  const { redis } = world.services
  const size = `${CROWD} at once`

  const key = randomUUID()
  const raw = await atOnce(ROUNDS, CROWD, (round) => redis.set(`${key}:${round}`, '1', 'PX', 600_000, 'NX'))
  const specialists = Array.from({ length: ROUNDS }, () => randomUUID())
  const kept = await atOnce(ROUNDS, CROWD, (round) =>
    aHeldSlot(world, { specialistIds: [specialists[round] ?? ''], source: randomUUID() }),
  )

  const [calendar] = calendars
  if (!calendar) throw new Error('There is no calendar')
  const specialistId = calendar.specialistIds[0] ?? ''
  const asked = { calendarId: calendar.calendarId, serviceId, specialistId }
  const visitors = requestContext(world.services, visitor, new Map())
  const offered = await findAvailability(visitors, { ...asked, from, days: DAYS }, readVisits)
  const starts = offered?.days.map(({ slots }) => new Date(slots[0]?.start ?? 0)) ?? []
  let address = 0
  const whole = await atOnce(WHOLE_ROUNDS, CROWD, (round) => {
    const somebody = { ...visitor, clientIp: `10.0.${(address += 1) >> 8}.${address & 255}` }
    const start = starts[round] ?? new Date(0)
    return holdSlot(requestContext(world.services, somebody, new Map()), { ...asked, start }, readVisits)
  })
  return [
    crowdLine('a slot kept, in Redis', size, kept),
    crowdLine('a key set, raw Redis', size, raw, true),
    crowdLine('a slot kept, as a whole', size, whole),
  ]
}
