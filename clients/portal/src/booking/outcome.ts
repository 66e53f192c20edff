import type { FreeSlotFragment } from '../gql/graphql.ts'

/** What somebody is told of what they booked. `dueAt`: until when the clinic calls a guest; `calendarFile`: iCalendar. */
export type Booked = Pick<FreeSlotFragment, 'start' | 'end' | 'specialists' | 'price'> & {
  id: string
  calendarFile: string
  dueAt: string | null
}

/** How an attempt to book ended: somebody was faster, or what was written is refused by field. */
export type Outcome =
  | { is: 'booked'; booked: Booked }
  | { is: 'taken'; nextSlots: FreeSlotFragment[] }
  | { is: 'refused'; fields: Record<string, string> }

type Refusal = { code: string; path: readonly string[] }

/** Whether a refusal is about the time itself. */
export const isTaken = (userErrors: readonly Refusal[]) =>
  userErrors.some(({ code, path }) => code === 'CONFLICT' && path.includes('start'))
