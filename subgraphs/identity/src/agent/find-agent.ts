import { loadById } from '@platform/shared/loader'
import type { IdentityContext } from '../context.ts'
import type { AgentNode } from './agent.ts'

const AGENTS = Symbol('agents')

/** An agent the asker may see: one they answer for, or for the platform team any. */
export const findAgent = ({ db, loaders }: IdentityContext, { id }: { id: string }): Promise<AgentNode | null> =>
  loadById(
    loaders,
    AGENTS,
    (ids) => db.agent.findMany({ where: { id: { in: [...ids] } }, include: { principal: true } }),
    (agent) => agent.id,
  )(id)
