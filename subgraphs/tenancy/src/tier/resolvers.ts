import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { listTiers } from './list-tiers.ts'
import { setOrganizationTier } from './set-organization-tier.ts'
import { tierLimits } from './tier-limits.ts'
import { tierOf } from './tier-of.ts'

export const resolvers = {
  Query: {
    tiers: (_, _args, ctx) => listTiers(ctx),
  },
  Organization: {
    tier: ({ id }, _, ctx) => tierOf(ctx, id),
  },
  Tier: {
    limits: (tier) => tierLimits(tier),
  },
  Mutation: {
    setOrganizationTier: mutation('organization', setOrganizationTier),
  },
} satisfies Resolvers
