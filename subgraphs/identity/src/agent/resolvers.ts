import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { findHuman } from '../human/find-human.ts'
import { blockOf, statusOf } from '../principal/block.ts'
import { findAgent } from './find-agent.ts'
import { listMyAgents } from './list-my-agents.ts'
import { registerAgent } from './register-agent.ts'

export const agentResolvers = {
  Agent: {
    __resolveReference: ({ id }, ctx) => findAgent(ctx, { id }),
    kind: () => 'agent',
    displayName: ({ principal }) => principal.displayName,
    status: ({ principal }) => statusOf(principal),
    block: ({ principal }) => blockOf(principal),
    operator: ({ operatorId }, _, ctx) => findHuman(ctx, { id: operatorId }),
    version: ({ principal }) => principal.version,
  },
  Query: {
    myAgents: (_, page, ctx) => listMyAgents(ctx.personal(), page),
  },
  Mutation: {
    registerAgent: mutation('agent', registerAgent),
  },
} satisfies Resolvers
