import { notFound, invalid } from '@platform/shared/errors'
import type { AppointmentRow } from '../appointment/appointment-row.ts'
import { BLOCKING } from '../appointment/appointment-status.ts'
import { availability } from '../availability/availability.ts'
import { visitAt } from '../availability/service.ts'
import type { Slot } from '../availability/slot.ts'
import type { ClinicalContext } from '../context.ts'
import { conflictWords, type WordedConflict } from '../schedule/conflict-words.ts'
import { pricedSlots, type PricedSlot } from '../schedule/priced-slots.ts'
import { readVisits } from '../schedule/read-visits.ts'
import { loadScheduleGround, type ScheduleGround } from '../schedule/schedule-ground.ts'
import { overlaps, type Span } from '../span/span.ts'
import { judgeVisits, type WantedVisit } from './judge-visits.ts'

const DAY_MS = 86_400_000
const AHEAD_MS = 14 * DAY_MS
const MOST_NEXT = 5

/** A visit of a series as it would be, with all that speaks against it. */
export type PlannedVisit = WantedVisit &
  Span & {
    slot: Slot | null
    conflicts: readonly WordedConflict[]
    patientIsBusyWith: readonly AppointmentRow[]
    nextSlots: readonly PricedSlot[]
  }

export type Plan = { ground: ScheduleGround; visits: PlannedVisit[] }

type Wanted = {
  calendarId: string
  serviceId: string
  specialistId: string | null
  patientId: string
  visits: readonly WantedVisit[]
  /** Appointments that leave their times. */
  movingIds?: ReadonlySet<string>
}

/** What would come of some visits of a patient, on one reading of the ground whatever their number. Writes nothing. */
export async function planVisits(ctx: ClinicalContext, wanted: Wanted): Promise<Plan> {
  const { calendarId, serviceId, specialistId, patientId, movingIds = new Set<string>() } = wanted
  const visits = [...wanted.visits].sort((a, b) => a.start - b.start)
  const [first, last] = [visits[0], visits.at(-1)]
  if (!first || !last) throw invalid('Nothing of the series is left', 'exceptions')

  const windowIn = () => ({ start: first.start, end: last.start + AHEAD_MS })
  const ground = await loadScheduleGround(ctx, { calendarId, serviceId, specialistId, windowIn }, readVisits)
  if (!ground) throw notFound('Such an offer', 'serviceId')
  const { busy } = ground.input
  const staying = busy.appointments.filter(({ id }) => !movingIds.has(id))
  const judged = judgeVisits({ ...ground.input, busy: { ...busy, appointments: staying } }, visits)

  const spans = visits.map(({ start }) => visitAt(start, ground.input.service))
  if (spans.some((span, i) => i > 0 && overlaps(span, spans[i - 1] ?? span)))
    throw invalid('Two visits of the series are at the same time', 'exceptions')
  const others = await appointmentsOfPatient(
    ctx,
    patientId,
    { start: first.start, end: last.start + DAY_MS },
    movingIds,
  )

  const nextSlots = (start: number) => {
    const window = { start: Math.max(start, ground.input.now), end: start + AHEAD_MS }
    return pricedSlots(availability({ ...judged.input, window }).slice(0, MOST_NEXT), ground.service)
  }
  return {
    ground,
    visits: judged.visits.map((visit, i) => ({
      ...visit,
      ...visitAt(visit.start, ground.input.service),
      conflicts: visit.conflicts.map(conflictWords),
      patientIsBusyWith: others.filter((other) =>
        overlaps(spanOf(other), spans[i] ?? visitAt(visit.start, ground.input.service)),
      ),
      nextSlots: visit.slot ? [] : nextSlots(visit.start),
    })),
  }
}

async function appointmentsOfPatient(
  { db }: ClinicalContext,
  patientId: string,
  { start, end }: Span,
  except: ReadonlySet<string>,
) {
  const rows = await db.appointment.findMany({
    where: {
      patientId,
      status: { in: [...BLOCKING] },
      startsAt: { lt: new Date(end) },
      endsAt: { gt: new Date(start) },
    },
    orderBy: { startsAt: 'asc' },
  })
  return rows.filter(({ id }) => !except.has(id))
}

const spanOf = ({ startsAt, endsAt }: AppointmentRow): Span => ({ start: startsAt.getTime(), end: endsAt.getTime() })
