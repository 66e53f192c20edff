import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { addDomain } from './add-domain.ts'
import { askDns } from './ask-dns.ts'
import { dnsRecordOf } from './dns-record.ts'
import { listDomains } from './list-domains.ts'
import { removeDomain } from './remove-domain.ts'
import { verifyDomain } from './verify-domain.ts'

const verify = mutation('domain', verifyDomain)

export const resolvers = {
  Organization: {
    domains: ({ id }, _, ctx) => listDomains(ctx, id),
  },
  Mutation: {
    addDomain: mutation('domain', addDomain),
    verifyDomain: async (parent, { input: { domainId } }, ctx) =>
      verify(parent, { input: { domainId, answer: await askDns(ctx, domainId) } }, ctx),
    removeDomain: mutation('domain', removeDomain),
  },
  Domain: {
    dnsRecord: (domain) => dnsRecordOf(domain),
  },
  DomainApp: { CLINIC: 'clinic', PORTAL: 'portal' },
  DomainStatus: { PENDING: 'pending', VERIFIED: 'verified', FAILED: 'failed' },
} satisfies Resolvers
