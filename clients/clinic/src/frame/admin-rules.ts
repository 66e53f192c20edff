import { forgetLists } from '@platform/ui/graph/forget-lists.ts'
import { forget } from '@platform/ui/graph/forget.ts'
import type { CacheRules } from '@platform/ui/graph/graph-cache.ts'
import type { Cache, UpdateResolver } from '@urql/exchange-graphcache'
import { joinedPages } from '@platform/ui/graph/joined-pages.ts'
import { ClinicSettingsDocument, type ClinicSettingsQuery, type SettingsFieldsFragment } from '../gql/graphql.ts'

const embedded = () => null

/** The clinic one is at, as far as it was asked about. */
const clinicIn = (cache: Cache) => cache.resolve('Query', 'organization') as string | null

const stale =
  (list: string): UpdateResolver =>
  (_result, _args, cache) =>
    forgetLists(cache, list)

const staleOfClinic = (cache: Cache, field: string) => {
  const clinic = clinicIn(cache)
  if (clinic) forget(cache, clinic, field)
}

/** Members are counted as well. */
const staleMembers: UpdateResolver = (_result, _args, cache) => {
  forgetLists(cache, 'members')
  staleOfClinic(cache, 'limits')
}

const staleDomains: UpdateResolver = (_result, _args, cache) => staleOfClinic(cache, 'domains')

type Saved = { settings: SettingsFieldsFragment | null } | null

/** What the clinic is set up by, in the cache: which of it has no identity, which lists go on, what an act makes stale. */
export const adminRules = {
  keys: {
    AuditChange: embedded,
    DomainDnsRecord: embedded,
    IssuedApiKey: embedded,
    Permission: ({ code }) => String(code),
  },
  lists: {
    accessEvents: joinedPages(),
    auditEvents: joinedPages(),
    members: joinedPages(),
    serviceAccounts: joinedPages(),
  },
  updates: {
    addMember: staleMembers,
    removeMember: staleMembers,
    createRole: stale('roles'),
    removeRole: stale('roles'),
    addDomain: staleDomains,
    removeDomain: staleDomains,
    createPartner: stale('serviceAccounts'),
    createServiceAccount: stale('serviceAccounts'),
    updateOrganizationSettings: (result, _args, cache) => {
      const { settings } = (result['updateOrganizationSettings'] as Saved) ?? {}
      cache.updateQuery<ClinicSettingsQuery>({ query: ClinicSettingsDocument }, (data) =>
        data?.organization && settings ? { ...data, organization: { ...data.organization, settings } } : data,
      )
    },
  },
} satisfies {
  keys: CacheRules['keys']
  lists: Record<string, ReturnType<typeof joinedPages>>
  updates: Record<string, UpdateResolver>
}
