import { localDateOf, type LocalDate } from '../zoned-time/local-day.ts'
import { localDayAt } from '../zoned-time/wall-time.ts'
import type { Slot } from './slot.ts'

export type SlotDay = { readonly date: LocalDate; readonly slots: readonly Slot[] }

/** The slots under the day it is where the viewer is. The last thing done to them: it neither adds nor takes away any. */
export const slotsByDay = (slots: readonly Slot[], viewerZone: string): SlotDay[] =>
  [...Map.groupBy(slots, ({ start }) => localDayAt(start, viewerZone))].map(([day, ofDay]) => ({
    date: localDateOf(day),
    slots: ofDay,
  }))
