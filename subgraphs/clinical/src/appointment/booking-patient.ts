import { invalid, notFound } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { findMyPatient } from '../patient/find-my-patient.ts'
import { mayManage } from './own-appointments.ts'

/** For whom is booked: staff name a patient, patients book for themselves. Refuses everybody else. */
export async function bookingPatient(ctx: ClinicalContext, patientId: string | null) {
  if (!mayManage(ctx.actor)) {
    const mine = await findMyPatient(ctx)
    if (!mine || (patientId !== null && patientId !== mine.id)) throw notFound('Patient', 'patientId')
    return mine
  }
  if (patientId === null) throw invalid('Say for whom', 'patientId')
  const patient = await ctx.db.patient.findUnique({ where: { id: patientId } })
  if (!patient) throw notFound('Patient', 'patientId')
  return patient
}
