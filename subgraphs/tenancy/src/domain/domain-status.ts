import type { DnsAnswer } from './ask-dns.ts'

export type DomainApp = 'clinic' | 'portal'
export type DomainStatus = 'pending' | 'verified' | 'failed'

/** What a check makes of a domain. Silence does not take a proven one down: an outage of DNS is not a change of owner. */
export function statusAfterCheck(status: string, { proof }: Pick<DnsAnswer, 'proof'>): DomainStatus {
  if (proof === 'found') return 'verified'
  return proof === 'unknown' && status === 'verified' ? 'verified' : 'failed'
}
