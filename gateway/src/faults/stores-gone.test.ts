import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aRealGateway, type RealGateway } from '../testing/a-real-gateway.ts'
import { severableLine, type SeverableLine } from './severable-line.ts'

const DATABASES = ['DATABASE_URL', 'DATABASE_PLATFORM_URL', 'DATABASE_ADMIN_URL']
const ME = '{ me { role organization { slug } } }'
const IS_ME = { data: { me: { role: 'ADMIN', organization: { slug: 'aurora' } } } }
const ADMIT =
  'mutation ($input: AdmitPatientInput!) { admitPatient(input: $input) { patient { id } userErrors { message } } }'

let gateway: RealGateway
let redis: SeverableLine
const databases: SeverableLine[] = []
beforeAll(async () => {
  gateway = await aRealGateway('local', {}, async (environment) => {
    redis = await severableLine(environment['REDIS_URL'] ?? '')
    const lines: Record<string, string> = { REDIS_URL: redis.url }
    for (const name of DATABASES) {
      const line = await severableLine(environment[name] ?? '')
      databases.push(line)
      lines[name] = line.url
    }
    return lines
  })
})
afterAll(async () => {
  redis.mend()
  for (const line of databases) line.mend()
  await gateway.stop()
  for (const line of [redis, ...databases]) line.close()
})

const me = async () => (await gateway.ask('admin@aurora.test', 'aurora', ME)).json()
const admit = (familyName: string) =>
  gateway.ask('admin@aurora.test', 'aurora', ADMIT, { input: { givenName: 'Ilinca', familyName } })

test('Postgres gone and back: a clean refusal meanwhile, and each patient admitted once or not at all', async () => {
  expect(await me()).toEqual(IS_ME)
  const answered = new Set<string>()
  const admitOne = async (at: number) => {
    const name = `Fault ${String.fromCharCode(65 + at)}`
    const answer = (await admit(name)).json()
    if (answer.data?.admitPatient?.patient) answered.add(name)
  }
  await admitOne(0)
  const admissions = Array.from({ length: 20 }, async (_, at) => {
    await pause(at * 15)
    await admitOne(at + 1)
  })
  await pause(150)
  for (const line of databases) line.cut()
  const refused = await gateway.ask('admin@aurora.test', 'aurora', ME)
  expect(refused.json().errors?.[0]?.extensions.code).toMatch(/SERVICE_UNAVAILABLE|INTERNAL_SERVER_ERROR/)
  for (const secret of ['127.0.0.1', 'postgres', 'ECONN', 'app_rls']) expect(refused.body).not.toContain(secret)
  await admitOne(25)
  await Promise.all(admissions)
  expect([answered.has('Fault A'), answered.has('Fault Z')]).toEqual([true, false])

  for (const line of databases) line.mend()
  await expect.poll(me, { timeout: 10_000 }).toEqual(IS_ME)
  const found = await gateway.ask(
    'admin@aurora.test',
    'aurora',
    '{ patients(first: 100, filter: { search: "Fault" }) { edges { node { familyName } } } }',
  )
  expect(found.json().errors).toBeUndefined()
  const there = (found.json().data.patients.edges as { node: { familyName: string } }[]).map(
    ({ node }) => node.familyName,
  )
  expect(new Set(there).size).toBe(there.length)
  // One whose answer was lost on the way back may be there besides.
  expect(there).toEqual(expect.arrayContaining([...answered]))
  expect(there).not.toContain('Fault Z')
})

test('Redis gone and back: questions are answered all the while', async () => {
  expect(await me()).toEqual(IS_ME)
  redis.cut()
  for (let at = 0; at < 5; at += 1) expect(await me()).toEqual(IS_ME)
  redis.mend()
  await expect.poll(async () => (await gateway.app.inject('/health/ready')).statusCode, { timeout: 10_000 }).toBe(200)
  expect(await me()).toEqual(IS_ME)
})
