import type { CacheRules } from '@platform/ui/graph/graph-cache.ts'
import { relayPagination } from '@urql/exchange-graphcache/extras'

/** How this app's cache joins pages, and what its mutations make stale. */
export const cacheRules: CacheRules = {
  resolvers: { Query: { organizations: relayPagination() } },
  updates: {
    Mutation: {
      // Where in which list a new one belongs is the server's to say.
      createOrganization: (_result, _args, cache) => {
        for (const { fieldName, arguments: asked } of cache.inspectFields('Query'))
          if (fieldName === 'organizations') cache.invalidate('Query', fieldName, asked)
      },
    },
  },
}
