import type { ClinicRules } from '../clinic-rules.ts'
import { MINUTE_MS, type Instant } from '../span/span.ts'
import type { AppointmentStatus } from './appointment-status.ts'

type Transition = {
  readonly from: readonly AppointmentStatus[]
  /** What it becomes; null leaves it what it is. */
  readonly to: AppointmentStatus | null
  /** Patients do some of it for themselves; staff may do all of it. */
  readonly by: 'staff' | 'patient'
}

/** Those from which a visit can still be moved or called off. */
export const AHEAD = ['booked', 'upcoming', 'confirmed'] as const satisfies readonly AppointmentStatus[]

/** All that can become of an appointment; what is not here is refused. The database holds the same table (`may_become`). */
export const TRANSITIONS = {
  accept: { from: ['booked'], to: 'upcoming', by: 'staff' },
  confirm: { from: ['booked', 'upcoming'], to: 'confirmed', by: 'patient' },
  start: { from: ['confirmed'], to: 'inprogress', by: 'staff' },
  finish: { from: ['inprogress'], to: 'done', by: 'staff' },
  cancel: { from: AHEAD, to: 'cancelled', by: 'patient' },
  reschedule: { from: AHEAD, to: null, by: 'patient' },
  markNoShow: { from: ['upcoming', 'confirmed'], to: 'noshow', by: 'staff' },
  completeAfterAll: { from: ['noshow'], to: 'done', by: 'staff' },
  reinstate: { from: ['noshow'], to: 'confirmed', by: 'staff' },
  rate: { from: ['done'], to: null, by: 'patient' },
} as const satisfies Record<string, Transition>

export type AppointmentAct = keyof typeof TRANSITIONS

/** How early a visit may begin. */
const EARLY_START_MINUTES = 15
/** How often its patient moves a visit without asking. */
const MOST_PATIENT_MOVES = 3
/** How long a no-show can be taken back. */
const CORRECTION_MINUTES = 48 * 60

type Judged = {
  readonly status: AppointmentStatus
  readonly start: Instant
  readonly statusSince: Instant
  readonly isRated: boolean
  /** How often its patient moved it. */
  readonly patientMoves: number
}
type Rules = Pick<ClinicRules, 'cutOffMinutes' | 'graceMinutes'>
type Asker = { readonly isStaff: boolean; readonly now: Instant; readonly rules: Rules }

/** Why an act is refused, in a sentence fit to show, or null when it is not: what is offered and what is enforced. */
export function refusalOf(act: AppointmentAct, appointment: Judged, asker: Asker): string | null {
  const { from, by }: Transition = TRANSITIONS[act]
  if (by === 'staff' && !asker.isStaff) return 'That is for the clinic to say'
  if (!from.includes(appointment.status)) return `An appointment that is ${WORDS[appointment.status]} stays so`
  return badTiming(act, appointment, asker)
}

function badTiming(
  act: AppointmentAct,
  { start, statusSince, isRated, patientMoves }: Judged,
  { isStaff, now, rules }: Asker,
) {
  const minutesLeft = (start - now) / MINUTE_MS
  switch (act) {
    case 'start':
      return minutesLeft > EARLY_START_MINUTES ? `A visit begins ${EARLY_START_MINUTES} minutes early at most` : null
    case 'cancel':
    case 'reschedule':
      if (isStaff) return null
      if (minutesLeft < rules.cutOffMinutes) return 'It is too late for that here; please call the clinic'
      return act === 'reschedule' && patientMoves >= MOST_PATIENT_MOVES
        ? 'It was moved too often to do so here; please call the clinic'
        : null
    case 'markNoShow':
      return -minutesLeft < rules.graceMinutes ? `Somebody late is waited for ${rules.graceMinutes} minutes` : null
    case 'completeAfterAll':
    case 'reinstate':
      return (now - statusSince) / MINUTE_MS > CORRECTION_MINUTES ? 'A no-show is corrected within 48 hours' : null
    case 'rate':
      return isStaff ? 'Patients rate, not the clinic' : isRated ? 'This visit has been rated' : null
    case 'accept':
    case 'confirm':
    case 'finish':
      return null
  }
}

const WORDS: Record<AppointmentStatus, string> = {
  booked: 'booked',
  upcoming: 'upcoming',
  confirmed: 'confirmed',
  inprogress: 'in progress',
  done: 'over',
  cancelled: 'cancelled',
  noshow: 'a no-show',
}
