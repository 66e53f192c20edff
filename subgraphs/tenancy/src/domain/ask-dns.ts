import { Resolver } from 'node:dns/promises'
import type { TenancyRequest } from '../context.ts'
import { dnsRecordOf } from './dns-record.ts'

/** What DNS says about a domain. `unknown`: nobody answered, which proves nothing either way. */
export type DnsAnswer =
  | { proof: 'found'; host: string }
  | { proof: 'missing' | 'unknown'; host: string; problem: string }

const TIMEOUT_MS = 5_000

/** Asks DNS for the proof of a domain of the asker's clinic; null when there is no such domain. */
export async function askDns({ db, dnsServers }: TenancyRequest, domainId: string): Promise<DnsAnswer | null> {
  const domain = await db.organizationDomain.findUnique({ where: { id: domainId } })
  if (!domain) return null
  const { name, value } = dnsRecordOf(domain)
  const { host } = domain
  try {
    const texts = await lookUp(name, dnsServers)
    if (texts.includes(value)) return { proof: 'found', host }
    return { proof: 'missing', host, problem: `The TXT record at ${name} has another value than the one shown here` }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOTFOUND' || code === 'ENODATA')
      return {
        proof: 'missing',
        host,
        problem: `There is no TXT record at ${name} yet. New records can take some hours to be seen`,
      }
    return { proof: 'unknown', host, problem: `The name servers did not answer for ${name}. Try again later` }
  }
}

async function lookUp(name: string, dnsServers: readonly string[] | undefined): Promise<string[]> {
  const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: 1 })
  if (dnsServers) resolver.setServers(dnsServers)
  // The resolver's own timeout counts for each name server; the asker waits for all of them.
  const timer = setTimeout(() => resolver.cancel(), TIMEOUT_MS)
  try {
    return (await resolver.resolveTxt(name)).map((chunks) => chunks.join(''))
  } finally {
    clearTimeout(timer)
  }
}
