import { signActor, type Actor } from '@platform/shared/actor'
import type { Subgraph } from '../engine/subgraph.ts'
import { isCode } from '../errors/codes.ts'
import { refuse } from '../errors/refuse.ts'

/** Whom the gateway asks on behalf of, before there is an Actor of their own. */
export type Asking = {
  requestId: string
  clientIp: string | null
  organizationId?: string | null
  lookupKey?: string | null
}

const gatewayActor = ({ requestId, clientIp, organizationId = null, lookupKey = null }: Asking): Actor => ({
  kind: 'gateway',
  principalId: null,
  organizationId,
  role: 'gateway',
  permissions: [],
  session: { kind: 'system', id: null },
  onBehalfOf: null,
  requestId,
  clientIp,
  lookupKey,
})

export type InternalCall = (
  subgraph: Subgraph,
  query: string,
  variables: Record<string, unknown>,
  asking: Asking,
) => Promise<Record<string, unknown>>

/** Asks a subgraph for a field that clients cannot name, as the gateway itself. Throws when it is refused or out of reach. */
export const internalCaller =
  (actorSecret: string): InternalCall =>
  async (subgraph, query, variables, asking) => {
    const actorToken = await signActor(gatewayActor(asking), actorSecret)
    const { data, errors } = await subgraph.execute({ query, variables, actorToken, requestId: asking.requestId })
    const code = errors?.[0]?.extensions?.['code']
    if (code === 'SERVICE_UNAVAILABLE') throw refuse('SERVICE_UNAVAILABLE')
    if (errors !== undefined || !data)
      throw new Error(`${subgraph.name} refused an internal call${isCode(code) ? ` with ${code}` : ''}`)
    return data
  }
