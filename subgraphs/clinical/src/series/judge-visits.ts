import type { AvailabilityInput } from '../availability/availability-input.ts'
import { bookableSlot } from '../availability/bookable-slot.ts'
import type { Appointment } from '../availability/busy.ts'
import type { Conflict } from '../availability/conflict.ts'
import { explainSlot } from '../availability/explain-slot.ts'
import type { Slot } from '../availability/slot.ts'
import type { Instant } from '../span/span.ts'
import type { LocalDate } from '../zoned-time/local-day.ts'

/** A visit somebody wants, by the day of the rule it stands for. */
export type WantedVisit = { readonly date: LocalDate; readonly start: Instant }

/** The same with who would give it, or with everything against it. */
export type JudgedVisit = WantedVisit & { readonly slot: Slot | null; readonly conflicts: readonly Conflict[] }

type Judged = { readonly visits: readonly JudgedVisit[]; readonly input: AvailabilityInput }

/**
 * Judges visits as if each were booked right after the one before: what one takes the next cannot have, and each counts
 * towards limits and turns. `input` is what is left when those that can be booked are.
 */
export function judgeVisits(ground: AvailabilityInput, wanted: readonly WantedVisit[]): Judged {
  let input = ground
  const visits = wanted.map((visit): JudgedVisit => {
    const slot = bookableSlot(input, visit.start)
    if (!slot) return { ...visit, slot, conflicts: explainSlot(input, visit.start) }
    input = withVisit(input, slot, visit.date)
    return { ...visit, slot, conflicts: [] }
  })
  return { visits, input }
}

function withVisit(input: AvailabilityInput, { start, end, specialistIds }: Slot, date: LocalDate): AvailabilityInput {
  const { id: serviceId, bufferBeforeMinutes, bufferAfterMinutes } = input.service
  const taken = specialistIds.map((specialistId): Appointment => ({
    id: `on ${date}`,
    specialistId,
    serviceId,
    start,
    end,
    bufferBeforeMinutes,
    bufferAfterMinutes,
    status: 'booked',
  }))
  return {
    ...input,
    busy: { ...input.busy, appointments: [...input.busy.appointments, ...taken] },
    specialists: input.specialists.map((specialist) =>
      specialistIds.includes(specialist.id)
        ? { ...specialist, recentAppointments: specialist.recentAppointments + 1, lastAssignedAt: input.now }
        : specialist,
    ),
  }
}
