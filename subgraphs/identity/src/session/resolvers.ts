import type { Resolvers } from '../__generated__/resolvers.ts'
import { describeMe } from './describe-me.ts'
import { openSession } from './open-session.ts'
import { PLATFORM_ROLE_NAMES, SESSION_ROLES } from './session-role.ts'

export const sessionResolvers = {
  SessionRole: SESSION_ROLES,
  PlatformRole: PLATFORM_ROLE_NAMES,
  Query: {
    me: (_, __, ctx) => describeMe(ctx),
    _session: (_, { input }, ctx) => openSession(ctx, input),
  },
} satisfies Resolvers
