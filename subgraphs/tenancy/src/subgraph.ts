import { defineSubgraph } from '@platform/shared/subgraph'
import { resolvers as domain } from './domain/resolvers.ts'
import { resolvers as limit } from './limit/resolvers.ts'
import { resolvers as location } from './location/resolvers.ts'
import { resolvers as membership } from './membership/resolvers.ts'
import { resolvers as organization } from './organization/resolvers.ts'
import { resolvers as organizationSettings } from './organization-settings/resolvers.ts'
import { resolvers as permission } from './permission/resolvers.ts'
import { resolvers as publicOrganization } from './public-organization/resolvers.ts'
import { resolvers as role } from './role/resolvers.ts'
import { resolvers as tier } from './tier/resolvers.ts'

/** Clinics, and who may do what there. */
export const subgraph = defineSubgraph({
  name: 'tenancy',
  src: new URL('./', import.meta.url),
  resolvers: [
    organization,
    publicOrganization,
    organizationSettings,
    domain,
    membership,
    role,
    permission,
    location,
    tier,
    limit,
  ],
})
