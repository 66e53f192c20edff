import { invalid, notFound } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { expiryDay } from './expiry-day.ts'

type Prescription = {
  patientId: string
  serviceId: string
  sessions: number
  expiresOn?: string | null | undefined
}

/** Gives a patient so many sessions of a service. */
export async function prescribeSessions(
  ctx: ClinicalContext,
  { patientId, serviceId, sessions, expiresOn }: Prescription,
) {
  refuseUncountable(sessions)
  if (!(await ctx.db.patient.findUnique({ where: { id: patientId } }))) throw notFound('Patient', 'patientId')
  if (!(await ctx.db.service.findUnique({ where: { id: serviceId } }))) throw notFound('Service', 'serviceId')
  const added = await ctx.db.sessionPackage.create({
    data: { patientId, serviceId, sessions, expiresOn: expiryDay(expiresOn) ?? null },
  })
  await ctx.emit({ type: 'session_package.added', subjectIds: [added.id], data: {} })
  return added
}

export function refuseUncountable(sessions: number) {
  if (sessions < 1 || sessions > 1000) throw invalid('1 to 1,000', 'sessions')
}
