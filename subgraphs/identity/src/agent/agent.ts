import type { Agent, Principal } from '@platform/prisma/generated'

export type AgentNode = Agent & { principal: Principal }
