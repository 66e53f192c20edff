import type { Context, RequestContext } from '@platform/shared/context'

export type IdentityContext = Context<
  'principal' | 'human' | 'agent' | 'serviceAccount' | 'apiKey' | 'patientProfile' | 'consent' | 'consentPurpose'
>
export type IdentityRequest = RequestContext<IdentityContext>
