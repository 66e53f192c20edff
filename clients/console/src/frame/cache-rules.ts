import { forgetLists } from '@platform/ui/graph/forget-lists.ts'
import type { CacheRules } from '@platform/ui/graph/graph-cache.ts'
import { joinedPages } from '@platform/ui/graph/joined-pages.ts'

/** How this app's cache joins pages, and what its mutations make stale. */
export const cacheRules: CacheRules = {
  resolvers: {
    Query: {
      organizations: joinedPages(),
      principals: joinedPages(),
      securityEvents: joinedPages(),
      auditEvents: joinedPages(),
    },
  },
  updates: {
    Mutation: {
      createOrganization: (_result, _args, cache) => forgetLists(cache, 'organizations'),
    },
  },
}
