import { localDate } from '@platform/shared/local-date'
import { personalMutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { findMyPatientProfile } from './find-my-patient-profile.ts'
import { findPatientProfile } from './find-patient-profile.ts'
import { nationalIdOf } from './national-id-of.ts'
import { ALLERGY_CRITICALITIES, readAllergies } from './profile-allergy.ts'
import { PROFILE_SEXES } from './profile-sex.ts'
import { saveMyPatientProfile } from './save-my-patient-profile.ts'

export const patientProfileResolvers = {
  ProfileSex: PROFILE_SEXES,
  ProfileAllergyCriticality: ALLERGY_CRITICALITIES,
  ProfileAllergy: {
    substance: ({ display }) => display,
  },
  PatientProfile: {
    __resolveReference: (reference, ctx) => findPatientProfile(ctx, reference),
    birthDate: ({ birthDate }) => localDate(birthDate),
    allergies: ({ allergies }) => readAllergies(allergies),
    nationalId: (profile, _, ctx) => nationalIdOf(ctx, profile),
  },
  Query: {
    myPatientProfile: (_, __, ctx) => findMyPatientProfile(ctx.personal()),
  },
  Mutation: {
    saveMyPatientProfile: personalMutation('patientProfile', saveMyPatientProfile),
  },
} satisfies Resolvers
