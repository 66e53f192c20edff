import type { CacheRules } from '@platform/ui/graph/graph-cache.ts'
import { relayPagination } from '@urql/exchange-graphcache/extras'

/** How this app's cache joins pages, and what its mutations change before they are done. */
export const cacheRules: CacheRules = {
  resolvers: { Query: { patients: relayPagination() } },
}
