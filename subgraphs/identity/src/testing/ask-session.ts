import { gateway } from '@platform/shared/testing/actor-of'
import type { World } from '@platform/shared/testing/world'
import { subgraph } from '../subgraph.ts'

const SESSION = /* GraphQL */ `
  query ($input: _SessionInput!) {
    _session(input: $input) {
      principalId
      kind
      displayName
      role
      permissions
      platformRole
      organizationId
      organizationStatus
      refusal
    }
  }
`

type Asking = { organizationId?: string | null; profile?: object; input?: object }

/** What the gateway is told about whoever holds `lookupKey`. */
export async function askSession(
  world: World,
  lookupKey: string,
  { organizationId = null, profile, input }: Asking = {},
) {
  const variables = { input: { ...(profile && { profile }), ...input } }
  const { data, errors } = await world.run(subgraph, gateway(lookupKey, organizationId), SESSION, variables)
  if (errors?.[0]) throw errors[0]
  return data?.['_session'] as Record<string, unknown>
}
