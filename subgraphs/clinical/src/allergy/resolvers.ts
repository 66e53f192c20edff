import type { Resolvers } from '../__generated__/resolvers.ts'
import { codeName } from '../stored-code.ts'
import { findAllergy } from './find-allergy.ts'

const statusName = codeName(['ACTIVE', 'INACTIVE', 'RESOLVED', 'UNKNOWN'])
const categoryName = codeName(['FOOD', 'MEDICATION', 'ENVIRONMENT', 'BIOLOGIC'])
const criticalityName = codeName(['LOW', 'HIGH', 'UNABLE_TO_ASSESS'])

export const resolvers = {
  Allergy: {
    __resolveReference: ({ id }, ctx) => findAllergy(ctx, id),
    clinicalStatus: ({ clinicalStatus }) => statusName(clinicalStatus) ?? 'UNKNOWN',
    category: ({ category }) => categoryName(category),
    criticality: ({ criticality }) => criticalityName(criticality),
  },
} satisfies Resolvers
