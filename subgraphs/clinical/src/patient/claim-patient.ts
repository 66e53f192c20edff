import { conflict, notFound } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { settleBookings } from '../guest-booking/settle-bookings.ts'
import { findMyPatient } from './find-my-patient.ts'

const TRIES_A_DAY = 5
const DAY_SECONDS = 86_400

/**
 * Links the one guest record that can only be the asker's own. The database decides: see clinical.patient_claims. What
 * failed is never told, and tries are few, so that nobody learns a birth date by trying.
 */
export async function claimPatient(ctx: ClinicalContext, { birthDate }: { birthDate: string }) {
  if (await findMyPatient(ctx)) throw conflict('You are a patient here already')
  await countTry(ctx)
  const [claim] = await ctx.db.$queryRaw<
    { id: string | null }[]
  >`SELECT clinical.claim_patient(${birthDate}::date) AS id`
  const patient = claim?.id ? await findMyPatient(ctx) : null
  if (!patient) throw notFound('Your record')
  await ctx.emit({ type: 'patient.linked', subjectIds: [patient.id, patient.humanId ?? ''], data: {} })
  await settleBookings(ctx, patient.id)
  return patient
}

/** Counted outside of the transaction: a refused try undoes everything else, but not that it was made. */
async function countTry({ actor, redis }: ClinicalContext) {
  const key = `clinical:claims:${actor.organizationId}:${actor.principalId}`
  await redis.set(key, 0, 'EX', DAY_SECONDS, 'NX')
  if ((await redis.incr(key)) > TRIES_A_DAY) throw conflict('Too many tries today; ask the clinic')
}
