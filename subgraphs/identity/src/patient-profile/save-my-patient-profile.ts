import type { PatientProfile } from '@platform/prisma/generated'
import { conflict, invalid } from '@platform/shared/errors'
import { dateFromLocal } from '@platform/shared/local-date'
import type { IdentityContext } from '../context.ts'
import { ownHumanId } from '../human/own-human.ts'
import { personName } from '../human/person-name.ts'
import { normalNationalId, type NationalId } from './national-id.ts'
import { newProfileId } from './new-profile-id.ts'
import { storableAllergies } from './profile-allergy.ts'
import type { ProfileSex } from './profile-sex.ts'
import { NOTHING_SEALED, seal } from './sealed-national-id.ts'

type Input = {
  givenName: string
  familyName: string
  birthDate?: string | null | undefined
  sex?: ProfileSex | null | undefined
  allergies?: Parameters<typeof storableAllergies>[0] | null | undefined
  nationalId?: NationalId | null | undefined
  version?: number | null | undefined
}

/** Creates the asker's own profile, or changes the version of it that they have read. */
export async function saveMyPatientProfile(ctx: IdentityContext, input: Input): Promise<PatientProfile> {
  const { db, actor, emit } = ctx
  const humanId = ownHumanId(actor)
  const known = await db.patientProfile.findUnique({ where: { humanId } })
  if ((known?.version ?? null) !== (input.version ?? null))
    throw conflict('Your profile has changed since you read it; read it again', 'version')

  const id = known?.id ?? (await newProfileId(ctx))
  const data = await columns(ctx, id, input)
  const profile = known
    ? await db.patientProfile.update({ where: { id, version: known.version }, data })
    : await db.patientProfile.create({ data: { ...data, id, humanId } })
  await emit({ type: 'patient_profile.updated', subjectIds: [humanId, id], data: {} })
  return profile
}

/** What is left out stays, null empties. */
async function columns({ keys, now }: IdentityContext, id: string, input: Input) {
  const { birthDate, sex, allergies, nationalId } = input
  return {
    givenName: personName(input.givenName, 'givenName'),
    familyName: personName(input.familyName, 'familyName'),
    ...(birthDate !== undefined && { birthDate: birthDate && bornOn(birthDate, now()) }),
    ...(sex !== undefined && { sex }),
    ...(allergies !== undefined && { allergies: storableAllergies(allergies ?? []) }),
    ...(nationalId !== undefined && (nationalId ? await seal(keys, id, normalNationalId(nationalId)) : NOTHING_SEALED)),
  }
}

function bornOn(day: string, now: Date): Date {
  const date = dateFromLocal(day)
  if (!(date <= now && date.getUTCFullYear() >= 1880)) throw invalid('Nobody alive was born on this day', 'birthDate')
  return date
}
