import type { Services } from '@platform/shared/services'
import type { Hold } from '../availability/busy.ts'
import { HeldSlot } from './held-slot.ts'
import { holdsOnSpecialist } from './hold-script.ts'

type Asked = { specialistIds: readonly string[]; visitor: string }

/** What others than the visitor keep of some specialists' time, under the fingerprints of their tokens: one round trip. */
export async function readHolds(redis: Services['redis'], organizationId: string, { specialistIds, visitor }: Asked) {
  if (specialistIds.length === 0) return []
  const reading = redis.pipeline()
  for (const id of specialistIds) reading.hgetall(holdsOnSpecialist(organizationId, id))
  const hashes = (await reading.exec()) ?? []
  return hashes.flatMap(([error, entries], index): Hold[] => {
    if (error) throw error
    return Object.entries(entries as Record<string, string>).flatMap(([token, text]) => {
      const held = HeldSlot.parse(JSON.parse(text))
      const isOwn = visitor !== '' && held.visitor === visitor
      return isOwn ? [] : [{ ...busyWith(held), token, specialistId: specialistIds[index] ?? '' }]
    })
  })
}

const busyWith = ({ startsAt, endsAt, serviceId, expiresAt, ...held }: HeldSlot) => ({
  start: Date.parse(startsAt),
  end: Date.parse(endsAt),
  serviceId,
  expiresAt,
  bufferBeforeMinutes: held.bufferBeforeMinutes,
  bufferAfterMinutes: held.bufferAfterMinutes,
})
