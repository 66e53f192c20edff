import type { Agent, Human, Principal, ServiceAccount } from '@platform/prisma/generated'
import type { AgentNode } from '../agent/agent.ts'
import type { HumanNode } from '../human/human.ts'
import type { ServiceAccountNode } from '../service-account/service-account.ts'

export type PrincipalNode = HumanNode | AgentNode | ServiceAccountNode

/** What to read with a principal, so that it can be told apart. */
export const WITH_DETAIL = { human: true, agent: true, serviceAccount: true } as const

type Detailed = Principal & { human: Human | null; agent: Agent | null; serviceAccount: ServiceAccount | null }

/** A principal as the human, the agent or the service account it is: exactly one of the three shares its id. */
export function principalNode({ human, agent, serviceAccount, ...principal }: Detailed): PrincipalNode {
  const detail = human ?? agent ?? serviceAccount
  if (!detail) throw new Error(`Principal ${principal.id} is of no kind`)
  return { ...detail, principal }
}

/** Its type in the graph. */
export const typeOf = (node: PrincipalNode) =>
  'operatorId' in node ? 'Agent' : 'organizationId' in node ? 'ServiceAccount' : 'Human'
