import { personalMutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { blockOf, statusOf } from '../principal/block.ts'
import { findHuman } from './find-human.ts'
import { updateMe } from './update-me.ts'

export const humanResolvers = {
  Human: {
    __resolveReference: ({ id }, ctx) => findHuman(ctx, { id }),
    kind: () => 'human',
    displayName: ({ principal }) => principal.displayName,
    status: ({ principal }) => statusOf(principal),
    block: ({ principal }) => blockOf(principal),
    lastSeenAt: ({ principal }) => principal.lastSeenAt,
    version: ({ principal }) => principal.version,
  },
  Mutation: {
    updateMe: personalMutation('human', updateMe),
  },
} satisfies Resolvers
