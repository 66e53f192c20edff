import type { Context, RequestContext } from '@platform/shared/context'

/** The context of the tenancy subgraph: it sees tenancy tables and no others. */
export type TenancyContext = Context<
  | 'organization'
  | 'organizationSettings'
  | 'organizationDomain'
  | 'organizationTier'
  | 'organizationLimit'
  | 'organizationEntitlement'
  | 'membership'
  | 'role'
  | 'location'
  | 'tier'
>

/** The same, as resolvers hold it. */
export type TenancyRequest = RequestContext<TenancyContext>
