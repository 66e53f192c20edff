import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { keysOf } from '../api-key/keys-of.ts'
import { asPartner } from '../partner/partner.ts'
import { blockOf, statusOf } from '../principal/block.ts'
import { createServiceAccount } from './create-service-account.ts'
import { disableServiceAccount } from './disable-service-account.ts'
import { findServiceAccount } from './find-service-account.ts'
import { listServiceAccounts } from './list-service-accounts.ts'

export const serviceAccountResolvers = {
  ServiceAccount: {
    __resolveReference: ({ id }, ctx) => findServiceAccount(ctx, { id }),
    kind: () => 'service_account',
    displayName: ({ principal }) => principal.displayName,
    status: ({ principal }) => statusOf(principal),
    block: ({ principal }) => blockOf(principal),
    isEnabled: ({ status }) => status === 'active',
    apiKeys: ({ id }, _, ctx) => keysOf(ctx, { serviceAccountId: id }),
    partner: (account) => asPartner(account),
    organization: ({ organizationId }) => ({ id: organizationId }),
    version: ({ principal }) => principal.version,
  },
  Query: {
    serviceAccount: (_, { id }, ctx) => findServiceAccount(ctx, { id }),
    serviceAccounts: (_, page, ctx) => listServiceAccounts(ctx, page),
  },
  Mutation: {
    createServiceAccount: mutation('serviceAccount', createServiceAccount),
    disableServiceAccount: mutation('serviceAccount', disableServiceAccount),
  },
} satisfies Resolvers
