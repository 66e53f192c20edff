import { conflict, notFound } from '@platform/shared/errors'
import { bookableSlot } from '../availability/bookable-slot.ts'
import type { Slot } from '../availability/slot.ts'
import { visitAt } from '../availability/service.ts'
import type { ClinicalContext } from '../context.ts'
import { lasting } from '../schedule/lasting.ts'
import { loadScheduleGround, type ScheduleGround } from '../schedule/schedule-ground.ts'
import { readVisits } from '../schedule/read-visits.ts'
import { lockSpecialists } from './lock-specialists.ts'

type WantedTime = {
  calendarId: string
  serviceId: string
  start: Date
  specialistId: string | null
  /** What the asker keeps is free for them. */
  holdToken: string | null
  /** The appointment that is being moved, and those who give it now. */
  moving?: { id: string; team: readonly string[] }
  /** Book it even if it is taken: staff alone, with the permission and a reason. */
  mayOverbook: boolean
  /** How long it is, where that is not what the service says. */
  durationMinutes?: number | null
}

/** A time to book, on which terms, and whether it is in spite of something. */
export type BookableTime = Pick<Slot, 'start' | 'end' | 'specialistIds'> & {
  ground: ScheduleGround
  isOverbooked: boolean
}

/**
 * The slot at a start, kept from everybody else until the transaction ends. Judged twice: whoever finds it taken leaves at
 * once; whoever finds it free waits for those who book the same people, then looks again at what has become of it. So an
 * alternative takes the place of a specialist taken a moment ago, and limits hold as well as times do.
 */
export async function bookableTime(ctx: ClinicalContext, wanted: WantedTime): Promise<BookableTime> {
  const first = await judge(ctx, wanted)
  if (!first.slot) return overbooked(first.ground, wanted)

  const known = [...first.slot.specialistIds, ...first.slot.alternativeIds]
  await lockSpecialists(ctx, [...known, ...(wanted.moving?.team ?? [])])
  const { ground, slot } = await judge(ctx, wanted)
  if (!slot || !slot.specialistIds.every((id) => known.includes(id))) return overbooked(ground, wanted)
  return { start: slot.start, end: slot.end, specialistIds: slot.specialistIds, ground, isOverbooked: false }
}

async function judge(
  ctx: ClinicalContext,
  { calendarId, serviceId, specialistId, start, holdToken, moving, durationMinutes = null }: WantedTime,
) {
  const at = start.getTime()
  const windowIn = () => ({ start: at, end: at + 1 })
  const exceptAppointmentId = moving?.id ?? null
  const found = await loadScheduleGround(
    ctx,
    { calendarId, serviceId, specialistId, windowIn, holdToken, exceptAppointmentId },
    readVisits,
  )
  if (!found) throw notFound('Such an offer', 'serviceId')
  const ground = lasting(found, durationMinutes)
  return { ground, slot: bookableSlot(ground.input, at) }
}

function overbooked(ground: ScheduleGround, { specialistId, start, mayOverbook }: WantedTime): BookableTime {
  const isGiven = ground.input.specialists.some(({ id }) => id === specialistId)
  if (!mayOverbook || specialistId === null) throw conflict('This time cannot be booked', 'start')
  if (!isGiven) throw notFound('Specialist', 'specialistId')
  return {
    ...visitAt(start.getTime(), ground.input.service),
    specialistIds: [specialistId],
    ground,
    isOverbooked: true,
  }
}
