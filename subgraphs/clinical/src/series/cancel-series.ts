import { requiredText } from '@platform/shared/required-text'
import { cancelAppointment } from '../appointment/cancel-appointment.ts'
import { changeable, type Named } from '../appointment/change-appointment.ts'
import type { ClinicalContext } from '../context.ts'
import { ofSeries, visitsInScope, type SeriesScope } from './visits-in-scope.ts'

/** Calls off a visit of a series and, as far as told, the others that are still ahead: all of them or none. */
export async function cancelSeries(ctx: ClinicalContext, input: Named & { scope: SeriesScope; reason: string }) {
  const reason = requiredText(input.reason, 'reason', 500)
  const named = ofSeries(await changeable(ctx, 'cancel', input))
  const cancelled = []
  for (const { id, version } of await visitsInScope(ctx, named, input.scope))
    cancelled.push(await cancelAppointment(ctx, { appointmentId: id, version, reason }))
  return cancelled
}
