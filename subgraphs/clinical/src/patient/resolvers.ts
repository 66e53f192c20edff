import { localDate } from '@platform/shared/local-date'
import { mutation } from '@platform/shared/mutation'
import { subscription } from '@platform/shared/subscription'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { listAllergies } from '../allergy/list-allergies.ts'
import { listConditions } from '../condition/list-conditions.ts'
import { codeName } from '../stored-code.ts'
import { addressOf } from './address.ts'
import { admitPatient, withDuplicates } from './admit-patient.ts'
import { claimPatient } from './claim-patient.ts'
import { findChangedPatient, PATIENT_EVENTS } from './find-changed-patient.ts'
import { findMyPatient } from './find-my-patient.ts'
import { findPatient } from './find-patient.ts'
import { listPatients } from './list-patients.ts'
import { removePatient } from './remove-patient.ts'
import { updatePatient } from './update-patient.ts'

const sexName = codeName(['MALE', 'FEMALE', 'OTHER', 'UNKNOWN'])
const admit = mutation('patient', admitPatient)

export const resolvers = {
  Query: {
    patient: (_, { id }, ctx) => findPatient(ctx, id),
    patients: (_, args, ctx) => listPatients(ctx, args),
    myPatient: (_, __, ctx) => findMyPatient(ctx),
  },
  Mutation: {
    admitPatient: async (_, args, ctx) => withDuplicates(ctx, args.input, await admit(_, args, ctx)),
    updatePatient: mutation('patient', updatePatient),
    removePatient: mutation('patient', removePatient),
    claimPatient: mutation('patient', claimPatient),
  },
  Subscription: {
    patientChanged: subscription({ events: PATIENT_EVENTS, find: findChangedPatient }),
  },
  Patient: {
    __resolveReference: ({ id }, ctx) => findPatient(ctx, id),
    organization: ({ organizationId }) => ({ id: organizationId }),
    human: ({ humanId }) => (humanId ? { id: humanId } : null),
    profile: ({ humanId }) => (humanId ? { humanId } : null),
    birthDate: ({ birthDate }) => localDate(birthDate),
    sex: ({ sex }) => sexName(sex),
    address: (patient) => addressOf(patient),
    isGuest: ({ humanId }) => humanId === null,
    allergies: ({ id }, _, ctx) => listAllergies(ctx, id),
    conditions: ({ id }, _, ctx) => listConditions(ctx, id),
  },
} satisfies Resolvers
