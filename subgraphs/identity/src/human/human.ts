import type { Human, Principal } from '@platform/prisma/generated'

export type HumanNode = Human & { principal: Principal }
