import type { Profile } from '../authentication/provider.ts'
import type { Subgraph } from '../engine/subgraph.ts'
import type { Asking, InternalCall } from './internal-call.ts'
import { Session } from './session.ts'

const SESSION = /* GraphQL */ `
  query Session($input: _SessionInput!) {
    _session(input: $input) {
      refusal
      principalId
      kind
      role
      permissions
      organizationId
      partner {
        slug
        operations
        ratePlan
      }
    }
  }
`

/** Given a profile, identity makes the human it describes. */
export type AskIdentity = (asking: Asking, profile?: Profile) => Promise<Session>

export const askIdentity =
  (identity: Subgraph, call: InternalCall): AskIdentity =>
  async (asking, profile) => {
    const { _session: session } = await call(identity, SESSION, { input: profile ? { profile } : {} }, asking)
    return Session.parse(session)
  }
