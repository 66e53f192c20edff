import type { Context, RequestContext } from '@platform/shared/context'

export type CapabilitiesContext = Context<'notification'>
export type CapabilitiesRequest = RequestContext<CapabilitiesContext>
