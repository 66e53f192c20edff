import { availability } from '../src/availability/availability.ts'
import type { AvailabilityInput } from '../src/availability/availability-input.ts'
import { bookableSlot } from '../src/availability/bookable-slot.ts'
import { anAvailability, anAppointment, aSpecialist, days, weekly } from '../src/testing/an-availability.ts'

const ZONE = 'Europe/Bucharest'
/** Thirty days around the night the clocks go back: the dear case, not the cheap one. */
const WINDOW = days('2026-10-12', '2026-11-10', ZONE)
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const DAYS = 30
const VISITS_A_SPECIALIST = 100
const SIZES = [1, 20, 50, 100, 200]
const WARM_UP = 60
const ROUNDS = 300

export type Line = {
  what: string
  specialists: number
  appointments: number
  slots: number
  /** Milliseconds of CPU. */
  p50: number
  p95: number
  /** How many times the floor of the same size: the slots alone, made by counting, with no rule looked at. */
  timesFloor: number
}

/** What a month of slots costs, from one specialist to two hundred, beside doing next to nothing and asking start by start. */
export function benchAvailability(onProgress: (step: string) => void): Line[] {
  return SIZES.flatMap((specialists) => {
    onProgress(`${specialists} specialists`)
    const input = aClinic(specialists)
    const slots = availability(input)
    const base = { specialists, appointments: input.busy.appointments.length, slots: slots.length }
    const floor = times(() => slotsByCounting(input))
    const measured = times(() => availability(input))
    const one = slots[Math.floor(slots.length / 2)]?.start ?? 0
    const check = times(() => bookableSlot(input, one))
    const line = (what: string, sorted: readonly number[]): Line => {
      const p50 = percentile(sorted, 50)
      return { what, ...base, p50, p95: percentile(sorted, 95), timesFloor: p50 / percentile(floor, 50) }
    }
    return [line('availability', measured), line('one start checked', check), line('floor', floor)]
  })
}

/** The first answer of a process, which reads the zones' clock changes and runs code nobody has optimised yet. */
export function firstAnswer(): number {
  const input = aClinic(20)
  const start = performance.now()
  availability(input)
  return performance.now() - start
}

/** Six visits of ten a day are taken, out of step with the grid; half of the specialists share one week's holiday. */
function aClinic(count: number): AvailabilityInput {
  const specialists = Array.from({ length: count }, (_, i) =>
    aSpecialist({
      id: `specialist-${String(i).padStart(3, '0')}`,
      hours: weekly(i % 2 ? '08:00-12:00 13:00-17:00' : '10:00-14:00 15:00-20:00', [1, 2, 3, 4, 5]),
      recentAppointments: i % 7,
    }),
  )
  const buffers = { bufferBeforeMinutes: 5, bufferAfterMinutes: 10 }
  const appointments = specialists.flatMap(({ id }, i) =>
    Array.from({ length: VISITS_A_SPECIALIST }, (_, n) => {
      const start = WINDOW.start + (n % DAYS) * DAY_MS + (8 * 60 + ((n * 97 + i * 35) % 660)) * MINUTE_MS
      const when = { start, end: start + 45 * MINUTE_MS }
      return anAppointment(when, { id: `${id} ${n}`, specialistId: id, ...buffers })
    }),
  )
  const service = { durationMinutes: 45, intervalMinutes: 15, ...buffers, dayLimit: 6 }
  return anAvailability({
    window: WINDOW,
    now: WINDOW.start - DAY_MS,
    service,
    specialists,
    place: { hours: weekly('07:30-20:30') },
    busy: {
      appointments,
      timeOff: specialists
        .filter((_, i) => i % 2)
        .map(({ id }) => ({
          id: `off ${id}`,
          specialistId: id,
          start: WINDOW.start + 7 * DAY_MS,
          end: WINDOW.start + 14 * DAY_MS,
        })),
    },
  })
}

/** As many candidates as the rules would have to judge, put together and sorted, and not judged. */
function slotsByCounting({ specialists, window, service }: AvailabilityInput) {
  const takers = new Map<number, string[]>()
  for (const { id } of specialists) {
    for (let day = window.start; day < window.end; day += DAY_MS) {
      for (let minute = 480; minute < 960; minute += service.intervalMinutes) {
        const start = day + minute * MINUTE_MS
        const others = takers.get(start)
        if (others) others.push(id)
        else takers.set(start, [id])
      }
    }
  }
  return [...takers]
    .sort(([a], [b]) => a - b)
    .map(([start, [first = '', ...alternativeIds]]) => ({
      start,
      end: start + service.durationMinutes * MINUTE_MS,
      specialistIds: [first],
      alternativeIds,
    }))
}

/** CPU time rather than the clock's: what a busy machine does meanwhile is not ours. */
function times(act: () => unknown): number[] {
  const measured: number[] = []
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    act()
    const { user, system } = process.cpuUsage(before)
    if (round >= 0) measured.push((user + system) / 1000)
  }
  return measured.sort((a, b) => a - b)
}

const percentile = (sorted: readonly number[], percent: number) =>
  sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? NaN

export const linesAsText = (lines: readonly Line[]) =>
  [
    ['what', 'specialists', 'appointments', 'slots', 'p50 ms', 'p95 ms', 'times floor'],
    ...lines.map(({ what, specialists, appointments, slots, p50, p95, timesFloor }) => [
      what,
      ...[specialists, appointments, slots].map(String),
      ...[p50, p95, timesFloor].map((value) => value.toFixed(2)),
    ]),
  ]
    .map(([what = '', ...cells]) => what.padEnd(20) + cells.map((cell) => cell.padStart(13)).join(''))
    .join('\n')
