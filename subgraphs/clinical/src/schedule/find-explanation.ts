import { bookableSlot } from '../availability/bookable-slot.ts'
import { explainSlot } from '../availability/explain-slot.ts'
import type { ClinicalContext } from '../context.ts'
import { conflictWords, type WordedConflict } from './conflict-words.ts'
import { lasting } from './lasting.ts'
import { movedVisit } from './moved-visit.ts'
import { loadScheduleGround } from './schedule-ground.ts'
import type { ReadVisits } from './visits.ts'

type Asked = {
  calendarId: string
  serviceId: string
  start: Date
  specialistId?: string | null | undefined
  movingAppointmentId?: string | null | undefined
}

/** Who would give a visit then, if anybody, and what speaks against it. */
export type Explanation = { canBeBooked: boolean; specialistIds: readonly string[]; conflicts: WordedConflict[] }

/** Whether a time can be booked, and everything against it. Null for an offer the asker may not see. */
export async function findExplanation(
  ctx: ClinicalContext,
  asked: Asked,
  readVisits: ReadVisits,
): Promise<Explanation | null> {
  const { calendarId, serviceId, specialistId = null } = asked
  const start = asked.start.getTime()
  const windowIn = () => ({ start, end: start + 1 })
  const { exceptAppointmentId, durationMinutes } = await movedVisit(ctx, asked.movingAppointmentId)
  const ground = await loadScheduleGround(
    ctx,
    { calendarId, serviceId, specialistId, windowIn, exceptAppointmentId },
    readVisits,
  )
  if (!ground) return null
  const { input } = lasting(ground, durationMinutes)
  const slot = bookableSlot(input, start)
  return {
    canBeBooked: slot !== null,
    specialistIds: slot?.specialistIds ?? [],
    conflicts: explainSlot(input, start).map(conflictWords),
  }
}
