import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { createSpecialty } from './create-specialty.ts'
import { findSpecialty } from './find-specialty.ts'
import { listSpecialties } from './list-specialties.ts'
import { removeSpecialty } from './remove-specialty.ts'
import { updateSpecialty } from './update-specialty.ts'

export const resolvers = {
  Query: {
    specialty: (_, { id }, ctx) => findSpecialty(ctx, id),
    specialties: (_, args, ctx) => listSpecialties(ctx, args),
  },
  Mutation: {
    createSpecialty: mutation('specialty', createSpecialty),
    updateSpecialty: mutation('specialty', updateSpecialty),
    removeSpecialty: mutation('specialty', removeSpecialty),
  },
  Specialty: {
    __resolveReference: ({ id }, ctx) => findSpecialty(ctx, id),
  },
} satisfies Resolvers
