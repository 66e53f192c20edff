import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { blockPrincipal } from './block-principal.ts'
import { findPrincipal } from './find-principal.ts'
import { listPrincipals } from './list-principals.ts'
import { PRINCIPAL_KINDS } from './principal-kind.ts'
import { PRINCIPAL_STATUSES } from './principal-status.ts'
import { typeOf } from './principal.ts'
import { unblockPrincipal } from './unblock-principal.ts'

export const principalResolvers = {
  Principal: {
    __resolveType: typeOf,
  },
  PrincipalKind: PRINCIPAL_KINDS,
  PrincipalStatus: PRINCIPAL_STATUSES,
  Query: {
    principal: (_, { id }, ctx) => findPrincipal(ctx, { id }),
    principals: (_, args, ctx) => listPrincipals(ctx, args),
  },
  Mutation: {
    blockPrincipal: mutation('principal', blockPrincipal),
    unblockPrincipal: mutation('principal', unblockPrincipal),
  },
} satisfies Resolvers
