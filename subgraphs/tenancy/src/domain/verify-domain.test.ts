import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { startDnsServer } from '../testing/dns-server.ts'
import { payloadOf } from '../testing/payload-of.ts'

const ADD = /* GraphQL */ `
  mutation ($input: AddDomainInput!) {
    addDomain(input: $input) {
      domain {
        id
        host
        app
        status
        verifiedAt
        dnsRecord {
          type
          name
          value
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`
const VERIFY = /* GraphQL */ `
  mutation ($input: VerifyDomainInput!) {
    verifyDomain(input: $input) {
      domain {
        id
        status
        verifiedAt
        lastCheckedAt
        lastCheckError
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`

const records = new Map<string, string[] | null>()
let dns: Awaited<ReturnType<typeof startDnsServer>>
let world: World
beforeAll(async () => {
  dns = await startDnsServer(records)
  world = await aWorld()
  world.services.environment.DNS_SERVERS = dns.address
  await world.admin.organizationEntitlement.updateMany({
    where: { organizationId: world.organizations.pacifica, key: 'custom_domains' },
    data: { isEnabled: true },
  })
})
afterAll(async () => {
  await world.close()
  await dns.stop()
})
beforeEach(() => records.clear())

type Clinic = 'aurora' | 'pacifica'
type Domain = {
  id: string
  host: string
  status: string
  verifiedAt: Date | null
  lastCheckError: string | null
  dnsRecord: { type: string; name: string; value: string }
}
const run = async (clinic: Clinic, document: string, input: object) =>
  world.run(subgraph, await world.actor(`admin@${clinic}.test`, clinic), document, { input })
const add = async (host: string, clinic: Clinic = 'aurora') =>
  payloadOf(await run(clinic, ADD, { host, app: 'CLINIC' }), 'addDomain')['domain'] as Domain
const verify = async ({ id }: { id: string }, clinic: Clinic = 'aurora') =>
  payloadOf(await run(clinic, VERIFY, { domainId: id }), 'verifyDomain')
const prove = ({ dnsRecord: { name, value } }: Domain) => records.set(name, ['v=spf1 -all', value])

test('a host is proven by the record that the clinic was told to add', async () => {
  const domain = await add('Clinic.Example.COM.')
  expect(domain).toMatchObject({ host: 'clinic.example.com', app: 'CLINIC', status: 'PENDING', verifiedAt: null })
  expect(domain.dnsRecord).toEqual({
    type: 'TXT',
    name: '_clinic-platform.clinic.example.com',
    value: expect.stringMatching(/^clinic-platform-verification=[\w-]{43}$/),
  })

  prove(domain)
  const { domain: verified, userErrors } = await verify(domain)
  expect(userErrors).toEqual([])
  expect(verified).toMatchObject({ status: 'VERIFIED', lastCheckError: null })
  expect(verified).toHaveProperty('verifiedAt', expect.any(Date))
  expect(dns.asked).toContain('_clinic-platform.clinic.example.com')

  const events = await world.admin.outboxEvent.findMany({
    where: { subjectIds: { has: domain.id } },
    orderBy: { sequence: 'asc' },
  })
  const payload = { slug: 'aurora', host: 'clinic.example.com' }
  expect(events.map((event) => [event.type, event.payload])).toEqual([
    ['organization_domain.added', payload],
    ['organization_domain.verified', payload],
  ])
})

test('no two domains share a token, not even of one host', async () => {
  const ours = await add('shared.example.com')
  const theirs = await add('shared.example.com', 'pacifica')
  expect(theirs.dnsRecord.name).toBe(ours.dnsRecord.name)
  expect(theirs.dnsRecord.value).not.toBe(ours.dnsRecord.value)
})

test.each<[string, (domain: Domain) => void, RegExp]>([
  ['a missing record', () => {}, /^There is no TXT record at _clinic-platform\.missing\.\S+ yet/],
  [
    'another value',
    ({ dnsRecord: { name } }) => records.set(name, ['clinic-platform-verification=x']),
    /another value/,
  ],
  [
    'only the token',
    ({ dnsRecord: { name, value } }) => records.set(name, [value.split('=')[1] ?? '']),
    /another value/,
  ],
  ['a name without texts', ({ dnsRecord: { name } }) => records.set(name, []), /There is no TXT record/],
])('%s proves nothing, and the clinic is told so', async (what, publish, problem) => {
  const domain = await add(`missing.${what.replaceAll(' ', '-')}.example.com`)
  publish(domain)
  const { domain: failed, userErrors } = await verify(domain)
  expect(userErrors).toEqual([])
  expect(failed).toMatchObject({ status: 'FAILED', verifiedAt: null, lastCheckError: expect.stringMatching(problem) })
})

test('a failed domain can be tried again, and a proven one is lost with its record', async () => {
  const domain = await add('again.example.com')
  expect((await verify(domain))['domain']).toMatchObject({ status: 'FAILED' })
  prove(domain)
  expect((await verify(domain))['domain']).toMatchObject({ status: 'VERIFIED', lastCheckError: null })
  records.delete(domain.dnsRecord.name)
  expect((await verify(domain))['domain']).toMatchObject({ status: 'FAILED' })
})

test('name servers that do not answer are waited for no longer than 5 seconds, without an open transaction, and take no proven domain down', async () => {
  const proven = await add('proven.example.com')
  prove(proven)
  await verify(proven)
  const silent = await add('silent.example.com')
  for (const { dnsRecord } of [proven, silent]) records.set(dnsRecord.name, null)

  const from = Date.now()
  const verifying = Promise.all([verify(proven), verify(silent)])
  while (!dns.asked.includes(silent.dnsRecord.name)) await new Promise((resolve) => setTimeout(resolve, 10))
  const [open] = await world.admin.$queryRaw<[{ count: bigint }]>`
    SELECT count(*) FROM pg_stat_activity
     WHERE datname = current_database() AND usename = 'app_rls' AND xact_start IS NOT NULL`
  expect(open.count).toBe(0n)
  const [kept, failed] = await verifying
  expect(Date.now() - from).toBeLessThan(7_000)
  const lastCheckError = expect.stringContaining('did not answer')
  expect(kept['domain']).toMatchObject({ status: 'VERIFIED', lastCheckError })
  expect(failed['domain']).toMatchObject({ status: 'FAILED', lastCheckError })
})

test('a host that one clinic has proven is refused to another, without a word about whose it is', async () => {
  const ours = await add('contested.example.com')
  const theirs = await add('contested.example.com', 'pacifica')
  prove(ours)
  await verify(ours)
  records.set(ours.dnsRecord.name, [ours.dnsRecord.value, theirs.dnsRecord.value])

  const { domain, userErrors } = await verify(theirs, 'pacifica')
  expect(domain).toBeNull()
  expect(userErrors).toMatchObject([{ code: 'CONFLICT', path: ['domainId'] }])
  expect(JSON.stringify(userErrors)).not.toMatch(/aurora/i)
  const row = await world.admin.organizationDomain.findUniqueOrThrow({ where: { id: theirs.id } })
  expect(row).toMatchObject({ status: 'pending', verifiedAt: null, version: 1 })
})

test('of two clinics that prove a host at the same moment, one has it', async () => {
  const domains = [await add('race.example.com'), await add('race.example.com', 'pacifica')] as const
  records.set(
    domains[0].dnsRecord.name,
    domains.map(({ dnsRecord }) => dnsRecord.value),
  )
  const answers = await Promise.all([verify(domains[0]), verify(domains[1], 'pacifica')])
  expect(answers.flatMap(({ userErrors }) => userErrors).map(({ code }) => code)).toEqual(['CONFLICT'])
  const verified = await world.admin.organizationDomain.count({
    where: { host: 'race.example.com', status: 'verified' },
  })
  expect(verified).toBe(1)
})
