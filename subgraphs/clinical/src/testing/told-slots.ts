import { Temporal } from 'temporal-polyfill'
import { availability } from '../availability/availability.ts'
import type { AvailabilityInput } from '../availability/availability-input.ts'
import type { anAvailability } from './an-availability.ts'

const zoned = (instant: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)

/** What the wall clock of the calendar shows at each start: `09:00 10:00`. */
export const clocks = (input: AvailabilityInput) =>
  availability(input)
    .map(({ start }) => zoned(start, input.calendar.zone).toPlainTime().toString().slice(0, 5))
    .join(' ')

/** The same with the day before it and the offset behind it: `29 02:00+02:00`. */
export const datedClocks = (input: AvailabilityInput) =>
  availability(input).map(({ start }) => {
    const shown = zoned(start, input.calendar.zone)
    return `${shown.toPlainDate().toString().slice(8)} ${shown.toPlainTime().toString().slice(0, 5)}${shown.offset}`
  })

/** One line of a table of cases: what is true, under which circumstances, and the slots there are. */
export type SlotCase = readonly [rule: string, parts: Parameters<typeof anAvailability>[0], slots: string]

/** A case as vitest takes it. */
export const slotCases = (cases: readonly SlotCase[]) => cases.map(([rule, parts, slots]) => ({ rule, parts, slots }))
