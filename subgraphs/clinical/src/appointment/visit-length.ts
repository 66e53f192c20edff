import { forbidden, invalid } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { MINUTE_MS } from '../span/span.ts'
import type { AppointmentRow } from './appointment-row.ts'
import { mayManage } from './own-appointments.ts'

const GRID_MINUTES = 5
const LONGEST_MINUTES = 12 * 60

/** How many minutes an appointment takes. */
export const lengthOf = ({ startsAt, endsAt }: Pick<AppointmentRow, 'startsAt' | 'endsAt'>) =>
  (endsAt.getTime() - startsAt.getTime()) / MINUTE_MS

/** How long it is to be: as long as it is unless staff say otherwise. Refuses everybody else, and lengths off the grid. */
export function wantedLength(
  { actor }: Pick<ClinicalContext, 'actor'>,
  appointment: AppointmentRow,
  minutes: number | null | undefined,
): number {
  const now = lengthOf(appointment)
  if (minutes == null || minutes === now) return now
  if (!mayManage(actor)) throw forbidden('How long a visit is is for the clinic to say')
  if (minutes % GRID_MINUTES !== 0 || minutes < GRID_MINUTES || minutes > LONGEST_MINUTES)
    throw invalid(`A multiple of ${GRID_MINUTES} minutes, up to ${LONGEST_MINUTES}`, 'durationMinutes')
  return minutes
}
