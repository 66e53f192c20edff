import type { Resolvers } from '../__generated__/resolvers.ts'
import { codeName } from '../stored-code.ts'
import { findCondition } from './find-condition.ts'

const statusName = codeName(['ACTIVE', 'RECURRENCE', 'RELAPSE', 'INACTIVE', 'REMISSION', 'RESOLVED', 'UNKNOWN'])

export const resolvers = {
  Condition: {
    __resolveReference: ({ id }, ctx) => findCondition(ctx, id),
    clinicalStatus: ({ clinicalStatus }) => statusName(clinicalStatus) ?? 'UNKNOWN',
  },
} satisfies Resolvers
