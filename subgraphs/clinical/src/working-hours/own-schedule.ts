import type { Actor } from '@platform/shared/actor'
import { forbidden, notFound } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'

type Owned = { humanId: string | null }

/** True for those who manage everybody's schedule, and for the specialist whose own it is. */
export const maySchedule = ({ permissions, principalId }: Actor, { humanId }: Owned) =>
  permissions.includes('specialists:manage') ||
  (permissions.includes('schedule:manage_own') && humanId !== null && humanId === principalId)

/** The specialist, for somebody about to change their hours or absences. Refuses everybody it is no business of. */
export async function scheduledSpecialist({ actor, db }: ClinicalContext, id: string) {
  const specialist = await db.specialist.findUnique({ where: { id } })
  if (!specialist) throw notFound('Specialist', 'specialistId')
  if (!maySchedule(actor, specialist)) throw forbidden('This is not your own schedule')
  return specialist
}
