import type { Context, RequestContext } from '@platform/shared/context'

export type CapabilitiesContext = Context<never>
export type CapabilitiesRequest = RequestContext<CapabilitiesContext>
