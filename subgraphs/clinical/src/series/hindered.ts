import { conflict } from '@platform/shared/errors'
import type { Plan, PlannedVisit } from './plan-visits.ts'

type Asked = { evenIfPatientIsBusy?: boolean }

/** Those of a plan that cannot be booked as they are. */
export const hindered = ({ visits }: Pick<Plan, 'visits'>, { evenIfPatientIsBusy }: Asked): PlannedVisit[] =>
  visits.filter(({ slot, patientIsBusyWith }) => !slot || (!evenIfPatientIsBusy && patientIsBusyWith.length > 0))

/** Refuses a plan of which anything cannot be done; which and why is told with the answer. */
export function refuseHindered(plan: Pick<Plan, 'visits'>, asked: Asked) {
  const count = hindered(plan, asked).length
  if (count > 0) throw conflict(`${count} of ${plan.visits.length} visits cannot be booked`, 'exceptions')
}
