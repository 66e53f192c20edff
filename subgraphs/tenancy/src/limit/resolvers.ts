import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { listEntitlements } from './list-entitlements.ts'
import { listLimits, usedOf } from './list-limits.ts'
import { overrideOrganizationEntitlement } from './override-organization-entitlement.ts'
import { overrideOrganizationLimit } from './override-organization-limit.ts'
import { releaseOrganizationEntitlement } from './release-organization-entitlement.ts'
import { releaseOrganizationLimit } from './release-organization-limit.ts'

export const resolvers = {
  Organization: {
    limits: ({ id }, _, ctx) => listLimits(ctx, id),
    entitlements: ({ id }, _, ctx) => listEntitlements(ctx, id),
  },
  OrganizationLimit: {
    used: (limit, _, ctx) => usedOf(ctx, limit),
    isOverridden: ({ manuallyLocked }) => manuallyLocked,
  },
  OrganizationEntitlement: {
    isOverridden: ({ manuallyLocked }) => manuallyLocked,
  },
  Mutation: {
    overrideOrganizationLimit: mutation('organization', overrideOrganizationLimit),
    releaseOrganizationLimit: mutation('organization', releaseOrganizationLimit),
    overrideOrganizationEntitlement: mutation('organization', overrideOrganizationEntitlement),
    releaseOrganizationEntitlement: mutation('organization', releaseOrganizationEntitlement),
  },
} satisfies Resolvers
