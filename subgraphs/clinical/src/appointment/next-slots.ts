import { availability } from '../availability/availability.ts'
import type { ClinicalContext } from '../context.ts'
import { priceOf } from '../service/billing.ts'
import type { PricedSlot } from '../schedule/find-availability.ts'
import { loadScheduleGround } from '../schedule/schedule-ground.ts'
import { readVisits } from '../schedule/read-visits.ts'

const DAYS_MS = 14 * 86_400_000
const MOST = 5

type Wanted = { calendarId: string; serviceId: string; start: Date; specialistId?: string | null | undefined }
type Refusable = { userErrors: readonly { code: string; path: readonly string[] }[] }

/** The answer to somebody who wanted a time. Where that was the trouble, the next that can be booked come with it. */
export async function withNextSlots<Answer extends Refusable>(ctx: ClinicalContext, wanted: Wanted, answer: Answer) {
  const isTaken = answer.userErrors.some(({ code, path }) => code === 'CONFLICT' && path[0] === 'start')
  return { ...answer, nextSlots: isTaken ? await nextSlots(ctx, wanted) : [] }
}

/** The first slots from a time on, in two weeks. */
async function nextSlots(ctx: ClinicalContext, { calendarId, serviceId, start, specialistId = null }: Wanted) {
  const from = Math.max(start.getTime(), ctx.now().getTime())
  const windowIn = () => ({ start: from, end: from + DAYS_MS })
  const ground = await loadScheduleGround(ctx, { calendarId, serviceId, specialistId, windowIn }, readVisits)
  if (!ground) return []
  const { input, service } = ground
  const price = { amountMinor: priceOf(service, service.durationMinutes), currency: service.currency }
  return availability(input)
    .slice(0, MOST)
    .map((slot): PricedSlot => ({ ...slot, price }))
}
