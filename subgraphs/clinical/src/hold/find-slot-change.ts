import type { PublishedEvent } from '@platform/shared/events/published-event'
import type { ClinicalContext } from '../context.ts'
import { calendarCrew } from './calendar-crew.ts'

const KINDS = {
  'slot.held': 'HELD',
  'slot.released': 'RELEASED',
  'slot.expired': 'EXPIRED',
  'slot.booked': 'BOOKED',
  'slot.freed': 'FREED',
} as const

type SlotEvent = keyof typeof KINDS

/** What `slotChanges` listens to. */
export const SLOT_EVENTS = Object.keys(KINDS) as SlotEvent[]

export type ToldChange = { kind: (typeof KINDS)[SlotEvent]; specialistId: string; start: Date; end: Date }

type Asked = { calendarId: string; from?: Date | null | undefined; to?: Date | null | undefined }

/** What happened to the time of somebody who can be booked in the calendar, as far as it is in the span; else null. */
export async function findSlotChange(
  ctx: ClinicalContext,
  { type, subjectIds, data }: PublishedEvent,
  asked: Asked,
): Promise<ToldChange | null> {
  const [specialistId] = subjectIds
  const kind = KINDS[type as SlotEvent]
  const [start, end] = [new Date(String(data['startsAt'])), new Date(String(data['endsAt']))]
  if (!specialistId || (asked.from && end <= asked.from) || (asked.to && start >= asked.to)) return null
  const crew = await calendarCrew(ctx, asked.calendarId)
  return crew.has(specialistId) ? { kind, specialistId, start, end } : null
}
