import type { Context, RequestContext } from '@platform/shared/context'

export type TelemetryContext = Context<'securityEvent'>
export type TelemetryRequest = RequestContext<TelemetryContext>
