import { forgetLists } from '@platform/ui/graph/forget-lists.ts'
import type { CacheRules } from '@platform/ui/graph/graph-cache.ts'
import { relayPagination } from '@urql/exchange-graphcache/extras'

/** How this app's cache joins pages, and what its mutations make stale. */
export const cacheRules: CacheRules = {
  resolvers: {
    Query: {
      organizations: relayPagination(),
      principals: relayPagination(),
      securityEvents: relayPagination(),
      auditEvents: relayPagination(),
    },
  },
  updates: {
    Mutation: {
      createOrganization: (_result, _args, cache) => forgetLists(cache, 'organizations'),
    },
  },
}
