import { arrangeTwoClinics } from '@platform/prisma/isolation/two-clinics'
import { testDatabase, type TestDatabase } from '@platform/prisma/testing/test-database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { proveGraphIsolation, type GraphProof } from './prove-graph-isolation.ts'
import { SUBGRAPHS } from './subgraphs.ts'

let database: TestDatabase
let proof: GraphProof
beforeAll(async () => {
  database = await testDatabase()
  proof = await proveGraphIsolation({
    clinics: await arrangeTwoClinics(database.urls.superuser),
    urls: database.urls,
    subgraphs: SUBGRAPHS,
    redisUrl: process.env['TEST_REDIS_URL'] ?? '',
    keyringFile: process.env['TEST_KEYRING_FILE'] ?? '',
    issuerDirectory: process.env['TEST_ISSUER_DIR'] ?? '',
  })
}, 600_000)
afterAll(() => database.drop())

test('no attack through the graph, around the gateway or at its door succeeds', () => {
  expect(proof.violations).toEqual([])
})

test('there was something to prove', () => {
  expect(proof.targets.length).toBeGreaterThanOrEqual(80)
  expect(proof.attackers.length).toBeGreaterThanOrEqual(10)
  expect(proof.targets.filter((target) => target.startsWith('Subscription.')).length).toBeGreaterThanOrEqual(2)
  const listening = proof.tried.filter(({ kind, attempts }) => /subscription/.test(kind) && attempts > 20)
  expect(listening.map(({ kind }) => kind)).toEqual([
    'subscription',
    'subscription, after a cursor of theirs',
    'subscriptions at the front door',
  ])
  expect(proof.tried.reduce((sum, { attempts }) => sum + attempts, 0)).toBeGreaterThan(8_000)
})
