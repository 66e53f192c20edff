import type { CacheRules } from '@platform/ui/graph/graph-cache.ts'
import { joinedPages } from '@platform/ui/graph/joined-pages.ts'
import { shownConsent, type ShownConsent } from '#my-clinic/shown-consent.ts'

const pending = (payload: string, action: 'GRANT' | 'WITHDRAW') => ({
  __typename: payload,
  userErrors: [],
  consent: { __typename: 'Consent', id: 'pending', action, recordedAt: new Date().toISOString() },
})

type Said = { consent: ShownConsent | null } | null
type Input = { input: { organizationId?: string | null; purpose: string } }

/** What somebody says about sharing shows at once, and is taken back by the cache itself when the graph refuses it. */
export const cacheRules: CacheRules = {
  resolvers: { Query: { myConsents: joinedPages(), myAccessEvents: joinedPages() } },
  optimistic: {
    grantConsent: () => pending('GrantConsentPayload', 'GRANT'),
    withdrawConsent: () => pending('WithdrawConsentPayload', 'WITHDRAW'),
  },
  updates: {
    Mutation: {
      grantConsent: (result, args, cache) =>
        shownConsent(cache, (result['grantConsent'] as Said)?.consent ?? null, (args as Input).input),
      withdrawConsent: (result, args, cache) =>
        shownConsent(cache, (result['withdrawConsent'] as Said)?.consent ?? null, (args as Input).input),
    },
  },
}
