import { availability } from '../availability/availability.ts'
import { explainSlot } from '../availability/explain-slot.ts'
import type { ClinicalContext } from '../context.ts'
import { conflictWords, type WordedConflict } from '../schedule/conflict-words.ts'
import { pricedSlots, type PricedSlot } from '../schedule/priced-slots.ts'
import { lasting } from '../schedule/lasting.ts'
import { loadScheduleGround } from '../schedule/schedule-ground.ts'
import { readVisits } from '../schedule/read-visits.ts'

const DAYS_MS = 14 * 86_400_000
const MOST = 5

type Wanted = {
  calendarId: string
  serviceId: string
  start: Date
  specialistId?: string | null | undefined
  holdToken?: string | null | undefined
  /** The appointment that is moved: its own time is free for it. */
  appointmentId?: string
  durationMinutes?: number | null | undefined
}
type Refusable = { userErrors: readonly { code: string; path: readonly string[] }[] }
type Alternatives = { nextSlots: PricedSlot[]; conflicts: WordedConflict[] }

/** The answer to somebody who wanted a time. Where that was the trouble, why, and the next that can be booked, come with it. */
export async function withNextSlots<Answer extends Refusable>(ctx: ClinicalContext, wanted: Wanted, answer: Answer) {
  const isTaken = answer.userErrors.some(({ code, path }) => code === 'CONFLICT' && path[0] === 'start')
  const none: Alternatives = { nextSlots: [], conflicts: [] }
  return { ...answer, ...(isTaken ? await alternatives(ctx, wanted) : none) }
}

/** What speaks against a time, and the first slots from it on, in two weeks. */
async function alternatives(ctx: ClinicalContext, wanted: Wanted): Promise<Alternatives> {
  const { calendarId, serviceId, start, specialistId = null, holdToken = null, appointmentId = null } = wanted
  const from = Math.max(start.getTime(), ctx.now().getTime())
  const windowIn = () => ({ start: from, end: from + DAYS_MS })
  const asked = { calendarId, serviceId, specialistId, windowIn, holdToken, exceptAppointmentId: appointmentId }
  const found = await loadScheduleGround(ctx, asked, readVisits)
  if (!found) return { nextSlots: [], conflicts: [] }
  const { input, service } = lasting(found, wanted.durationMinutes ?? null)
  return {
    nextSlots: pricedSlots(availability(input).slice(0, MOST), service),
    conflicts: explainSlot(input, start.getTime()).map(conflictWords),
  }
}
