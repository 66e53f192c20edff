import { openAdminClient, type AdminClient } from '@platform/prisma/admin-client'
import { arrangeTwoClinics, type TwoClinics } from '@platform/prisma/isolation/two-clinics'
import { testDatabase, type TestDatabase } from '@platform/prisma/testing/test-database'
import { openServices, type Services } from '@platform/shared/services'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attackGraph, type GraphAttack } from '../graph/attack-graph.ts'
import type { Cause } from '../graph/cause.ts'
import { faultyWays, noteSubgraph } from './faulty-subgraph.ts'

let database: TestDatabase
let services: Services
let clinics: TwoClinics
let admin: AdminClient
beforeAll(async () => {
  database = await testDatabase()
  const { urls } = database
  admin = openAdminClient(urls.admin)
  clinics = await arrangeTwoClinics(urls.superuser)
  services = await openServices({
    DATABASE_URL: urls.rls,
    DATABASE_PLATFORM_URL: urls.platform,
    DATABASE_ADMIN_URL: urls.admin,
    REDIS_URL: process.env['TEST_REDIS_URL'],
    ACTOR_SECRET: Buffer.alloc(32, 7).toString('base64url'),
    KEYRING_FILE: process.env['TEST_KEYRING_FILE'],
    LOG_LEVEL: 'silent',
  })
})
afterAll(async () => {
  await services.close()
  await admin.$disconnect()
  await database.drop()
})

const rename: Cause = (ask, { patientIds: [, noteId] }) =>
  ask('clinical', 'mutation ($noteId: ID!) { renameNote(input: { noteId: $noteId }) { userErrors { message } } }', {
    noteId,
  })

/** What the attacks say of a subgraph with these faults. */
function attackOn(faults: string[], patienceMs?: number): Promise<GraphAttack> {
  const ways = faults.map((fault) => faultyWays(admin)[fault])
  return attackGraph({
    subgraphs: [noteSubgraph(Object.assign({}, ...ways))],
    services,
    clinics,
    superuserUrl: database.urls.superuser,
    causes: [rename],
    ...(patienceMs !== undefined && { patienceMs }),
  })
}

/** Leaks without what differs from run to run, each once. */
const kindsOf = ({ leaks }: GraphAttack) => [
  ...new Set(leaks.map((leak) => leak.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID').replace(/canary\w+/, 'CANARY'))),
]

test('a subgraph that reads and writes through its context lets nothing out', async () => {
  const { leaks, blind, targets } = await attackOn([])
  expect({ leaks, blind }).toEqual({ leaks: [], blind: [] })
  expect(targets).toEqual(['Query.note', 'Query.notes', 'Mutation.renameNote', 'Note', 'Subscription.noteRenamed'])
})

/** Faults that stand in fields of their own are attacked together: each leak names its field. */
const TOGETHER: Record<string, string | RegExp>[] = [
  {
    'a field that reads through the admin client':
      'admin of aurora, Query.note (required): the answer for ID holds CANARY',
    'a list that reads through the admin client':
      /^a user in no clinic, Query.notes \(required\): the answer for ID holds/,
    'an entity that is read through the admin client':
      'support_engineer of the platform, Note (required): the answer for ID holds CANARY',
    'a mutation that writes through the admin client': 'rows of theirs in clinical.patients are not what they were',
    'a subscription that takes its clinic from an argument':
      'admin of aurora, Subscription.noteRenamed (ids): it was told CANARY',
  },
  {
    'a refusal that tells what is there':
      /^admin of aurora, Query.note \(required\): ID is told apart from an id that does not exist: .*Not your patient/,
    'a subscription to another clinic that says what it heard and reads nothing':
      /^patient of aurora, Subscription.noteRenamed \(ids\): it heard that something happened/,
  },
  {
    'a loader that requests share':
      'admin of aurora, holding every permission, beside admin of pacifica, holding every permission, Query.note (required): the answer for ID holds CANARY',
  },
  { 'a field that breaks': 'admin of aurora, Query.note (required): it broke for ID: nothing is proven' },
]

describe.each(TOGETHER)('planted', (faults) => {
  let found: string[]
  beforeAll(async () => {
    found = kindsOf(await attackOn(Object.keys(faults)))
  })
  test.each(Object.entries(faults))('%s is found', (_, leak) => {
    expect(found).toContainEqual(typeof leak === 'string' ? leak : expect.stringMatching(leak))
  })
})

test('a subscription that tells nobody proves nothing', async () => {
  const { blind } = await attackOn(['a subscription that tells nobody'], 1_000)
  expect(blind).toEqual(['Subscription.noteRenamed'])
})
