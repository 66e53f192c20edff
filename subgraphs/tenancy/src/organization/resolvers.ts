import { mutation } from '@platform/shared/mutation'
import { subscription } from '@platform/shared/subscription'
import type { Resolvers } from '../__generated__/resolvers.ts'
import type { TenancyContext } from '../context.ts'
import { activateOrganization } from './activate-organization.ts'
import { createOrganization } from './create-organization.ts'
import { findOrganization } from './find-organization.ts'
import { listOrganizations } from './list-organizations.ts'
import { loadOrganization } from './load-organization.ts'
import { ORGANIZATION_EVENTS } from './organization-events.ts'
import { reinstateOrganization } from './reinstate-organization.ts'
import { resolveOrganization } from './resolve-organization.ts'
import { suspendOrganization } from './suspend-organization.ts'
import { updateOrganization } from './update-organization.ts'

export const resolvers = {
  Query: {
    organization: (_, { id }, ctx) => findOrganization(ctx, id),
    organizations: (_, args, ctx) => listOrganizations(ctx, args),
    _organizationByHost: (_, { input }, ctx) => resolveOrganization(ctx, input),
  },
  Mutation: {
    createOrganization: mutation('organization', createOrganization),
    activateOrganization: mutation('organization', activateOrganization),
    suspendOrganization: mutation('organization', suspendOrganization),
    reinstateOrganization: mutation('organization', reinstateOrganization),
    updateOrganization: mutation('organization', updateOrganization),
  },
  Subscription: {
    organizationChanged: subscription({
      events: ORGANIZATION_EVENTS,
      find: (ctx: TenancyContext, { organizationId }) => loadOrganization(ctx, organizationId),
    }),
  },
  Organization: {
    __resolveReference: ({ id }, ctx) => loadOrganization(ctx, id),
  },
  OrganizationStatus: { DRAFT: 'draft', ACTIVE: 'active', SUSPENDED: 'suspended' },
} satisfies Resolvers
