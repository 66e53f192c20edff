import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { createPartner } from './create-partner.ts'
import { findPartner } from './find-partner.ts'
import { listPartners } from './list-partners.ts'
import { publishOperations } from './publish-operations.ts'
import { RATE_PLANS } from './rate-plan.ts'
import { updatePartner } from './update-partner.ts'

export const partnerResolvers = {
  Partner: {
    __resolveReference: ({ id }, ctx) => findPartner(ctx, { id }),
    slug: ({ partnerSlug }) => partnerSlug,
    account: (partner) => partner,
  },
  RatePlan: RATE_PLANS,
  Query: {
    partner: (_, { id }, ctx) => findPartner(ctx, { id }),
    partners: (_, page, ctx) => listPartners(ctx, page),
  },
  Mutation: {
    createPartner: mutation('partner', createPartner),
    updatePartner: mutation('partner', updatePartner),
    publishOperations: mutation('partner', publishOperations),
  },
} satisfies Resolvers
