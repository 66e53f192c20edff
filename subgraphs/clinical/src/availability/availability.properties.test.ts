import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { MINUTE_MS, overlaps, type Span } from '../span/span.ts'
import { aHold, anAppointment } from '../testing/an-availability.ts'
import { anyAvailability, anyQuietDay, ZONES } from '../testing/any-availability.ts'
import { availability } from './availability.ts'
import type { AvailabilityInput } from './availability-input.ts'
import { bookableSlot } from './bookable-slot.ts'
import { explainSlot } from './explain-slot.ts'
import { slotsByDay } from './slots-by-day.ts'

const RUNS = { numRuns: 400 }
const holds = (
  property: (input: AvailabilityInput) => void,
  { any = anyAvailability, ...runs } = { any: anyAvailability, ...RUNS },
) => fc.assert(fc.property(any, property), runs)

const around = ({ start, end }: Span, before: number, after: number) => ({
  start: start - before * MINUTE_MS,
  end: end + after * MINUTE_MS,
})
const startsIn = (input: AvailabilityInput) => availability(input).map(({ start }) => start)

test('the inputs are worth asking: most have slots, many have many', () => {
  const counts = fc.sample(anyAvailability, { numRuns: 400, seed: 1 }).map((input) => availability(input).length)
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(200)
  expect(counts.filter((count) => count > 20).length).toBeGreaterThan(80)
})

test('no slot overlaps what keeps its specialists busy, buffers of both sides included', () => {
  holds((input) => {
    const { service, busy, holdToken, now } = input
    const visits = [
      ...busy.appointments.filter(({ status }) => status !== 'done' && status !== 'cancelled'),
      ...busy.holds.filter(({ token, expiresAt }) => token !== holdToken && expiresAt > now),
    ]
    for (const slot of availability(input)) {
      const own = around(slot, service.bufferBeforeMinutes, service.bufferAfterMinutes)
      const isTheirs = ({ specialistId }: { specialistId: string }) => slot.specialistIds.includes(specialistId)
      for (const visit of visits.filter(isTheirs)) {
        const other = around(visit, visit.bufferBeforeMinutes, visit.bufferAfterMinutes)
        if (visit.start < visit.end || other.start < other.end) expect(overlaps(own, other)).toBe(false)
      }
      for (const absence of [...busy.timeOff, ...busy.external].filter(isTheirs)) {
        if (absence.start < absence.end) expect(overlaps(own, absence)).toBe(false)
      }
    }
  })
})

test('every slot that is offered can be booked, with the same specialists', () => {
  holds((input) => {
    for (const slot of availability(input)) expect(bookableSlot(input, slot.start)).toEqual(slot)
  })
})

test('what can be booked on a fixed grid is offered: nothing is hidden', () => {
  holds(
    (given) => {
      const input = { ...given, service: { ...given.service, fixedGrid: true } }
      const { start, end } = input.window
      const every = Array.from({ length: (end - start) / (5 * MINUTE_MS) }, (_, i) => start + i * 5 * MINUTE_MS)
      const offered = new Set(startsIn(input))
      expect(every.filter((one) => bookableSlot(input, one) !== null)).toEqual(every.filter((one) => offered.has(one)))
    },
    { any: anyAvailability, numRuns: 100 },
  )
})

test('an explanation is empty for what a lone specialist can be booked for, and only for that', () => {
  holds(
    (input) => {
      for (let start = input.window.start; start < input.window.end; start += 35 * MINUTE_MS) {
        expect(explainSlot(input, start).length === 0).toBe(bookableSlot(input, start) !== null)
      }
    },
    { any: anyQuietDay, numRuns: 200 },
  )
})

test('booking one slot takes away what overlaps it and nothing else', () => {
  fc.assert(
    fc.property(anyQuietDay, fc.nat(), (input, pick) => {
      const before = availability(input)
      const taken = before[pick % before.length]
      if (!taken) return
      const { service, busy } = input
      const [specialistId = ''] = taken.specialistIds
      const booked = anAppointment(taken, { ...service, id: 'new', specialistId })
      const after = { ...input, busy: { ...busy, appointments: [...busy.appointments, booked] } }
      const reach = service.bufferBeforeMinutes + service.bufferAfterMinutes
      for (const slot of before) {
        const isLost = overlaps(slot, around(taken, reach, reach))
        expect(bookableSlot(after, slot.start) === null).toBe(isLost)
      }
      if (service.fixedGrid) {
        expect(startsIn(after)).toEqual(
          before.filter((slot) => !overlaps(slot, around(taken, reach, reach))).map(({ start }) => start),
        )
      }
    }),
    RUNS,
  )
})

test('the order of what is given does not matter', () => {
  const reversed = (input: AvailabilityInput): AvailabilityInput => ({
    ...input,
    specialists: input.specialists.toReversed(),
    place: { ...input.place, closures: input.place.closures.toReversed() },
    busy: {
      appointments: input.busy.appointments.toReversed(),
      holds: input.busy.holds.toReversed(),
      timeOff: input.busy.timeOff.toReversed(),
      external: input.busy.external.toReversed(),
    },
  })
  holds((input) => {
    expect(availability(reversed(input))).toEqual(availability(input))
  })
})

test("one's own hold never hides a slot", () => {
  holds((input) => {
    const before = availability(input)
    const own = before.flatMap((slot) =>
      slot.specialistIds.map((specialistId) => aHold(slot, { token: 'own', specialistId })),
    )
    const others = input.busy.holds.filter(({ token }) => token !== input.holdToken)
    const after = { ...input, holdToken: 'own', busy: { ...input.busy, holds: [...others, ...own] } }
    expect(availability(after)).toEqual(before)
  })
})

test('a window shows the same slots as its two halves', () => {
  fc.assert(
    fc.property(anyAvailability, fc.nat(59), (input, hour) => {
      const middle = Math.min(input.window.start + hour * 3_600_000, input.window.end)
      const halves = [
        { start: input.window.start, end: middle },
        { start: middle, end: input.window.end },
      ]
      expect(halves.flatMap((window) => availability({ ...input, window }))).toEqual(availability(input))
    }),
    RUNS,
  )
})

test('whichever zone looks on, the slots are the same, each under its own day there', () => {
  fc.assert(
    fc.property(anyAvailability, fc.constantFrom(...ZONES), (input, viewerZone) => {
      const slots = availability(input)
      const days = slotsByDay(slots, viewerZone)
      expect(days.flatMap((day) => day.slots)).toEqual(slots)
      expect(days.map(({ date }) => date)).toEqual([...new Set(days.map(({ date }) => date))].sort())
      for (const { date, slots: ofDay } of days) {
        for (const { start } of ofDay) {
          const shown = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(viewerZone)
          expect(shown.toPlainDate().toString()).toBe(date)
        }
      }
    }),
    RUNS,
  )
})
