import { conflict } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { clinicCountry } from './clinic-country.ts'
import { patientDetails, type DetailsInput } from './patient-details.ts'
import { possibleDuplicates } from './possible-duplicates.ts'

export type Admission = DetailsInput & { givenName: string; familyName: string; evenIfDuplicate?: boolean }

/** Takes a person into care as a guest. Refuses somebody who may be known already, unless told to go on. */
export async function admitPatient(ctx: ClinicalContext, input: Admission) {
  const details = await newPatient(ctx, input)
  if (!input.evenIfDuplicate && (await possibleDuplicates(ctx, details)).length > 0) {
    throw conflict('This person may be a patient of yours already')
  }
  const patient = await ctx.db.patient.create({ data: details })
  await ctx.emit({ type: 'patient.onboarded', subjectIds: [patient.id], data: {} })
  return patient
}

type Refusable = { userErrors: readonly { code: string }[] }

/** The answer to an admission. A conflict names whom it may be about, to those who may read patients. */
export async function withDuplicates<Answer extends Refusable>(ctx: ClinicalContext, input: Admission, answer: Answer) {
  const isKnown = answer.userErrors.some(({ code }) => code === 'CONFLICT')
  const isTold = isKnown && ctx.actor.permissions.includes('patients:read')
  return { ...answer, possibleDuplicates: isTold ? await possibleDuplicates(ctx, await newPatient(ctx, input)) : [] }
}

async function newPatient(ctx: ClinicalContext, input: Admission) {
  const {
    givenName = '',
    familyName = '',
    ...rest
  } = patientDetails(input, { country: await clinicCountry(ctx), now: ctx.now() })
  return { givenName, familyName, ...rest }
}
