import { openAdminClient } from '@platform/prisma/admin-client'
import { arrangeTwoClinics } from '@platform/prisma/isolation/two-clinics'
import { testDatabase } from '@platform/prisma/testing/test-database'
import { openServices } from '@platform/shared/services'
import { expect, test } from 'vitest'
import { attackGraph, type GraphAttack } from '../graph/attack-graph.ts'
import type { Cause } from '../graph/cause.ts'
import { faultyWays, noteSubgraph } from './faulty-subgraph.ts'

const rename: Cause = (ask, { patientIds: [, noteId] }) =>
  ask('clinical', 'mutation ($noteId: ID!) { renameNote(input: { noteId: $noteId }) { userErrors { message } } }', {
    noteId,
  })

/** What the attacks say of a subgraph in a world of its own. */
async function attackOn(fault?: string): Promise<GraphAttack> {
  const { urls, drop } = await testDatabase()
  const admin = openAdminClient(urls.admin)
  const variables = {
    DATABASE_URL: urls.rls,
    DATABASE_PLATFORM_URL: urls.platform,
    DATABASE_ADMIN_URL: urls.admin,
    REDIS_URL: process.env['TEST_REDIS_URL'],
    ACTOR_SECRET: Buffer.alloc(32, 7).toString('base64url'),
    KEYRING_FILE: process.env['TEST_KEYRING_FILE'],
    LOG_LEVEL: 'silent',
  }
  const services = await openServices(variables)
  try {
    const clinics = await arrangeTwoClinics(urls.superuser)
    const subgraph = noteSubgraph(fault ? faultyWays(admin)[fault] : {})
    return await attackGraph({
      subgraphs: [subgraph],
      services,
      clinics,
      superuserUrl: urls.superuser,
      causes: [rename],
    })
  } finally {
    await services.close()
    await admin.$disconnect()
    await drop()
  }
}

/** Leaks without what differs from run to run, each once. */
const kindsOf = ({ leaks }: GraphAttack) => [
  ...new Set(leaks.map((leak) => leak.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID').replace(/canary\w+/, 'CANARY'))),
]

test('a subgraph that reads and writes through its context lets nothing out', async () => {
  const { leaks, blind, targets } = await attackOn()
  expect({ leaks, blind }).toEqual({ leaks: [], blind: [] })
  expect(targets).toEqual(['Query.note', 'Query.notes', 'Mutation.renameNote', 'Note', 'Subscription.noteRenamed'])
})

test.each([
  [
    'a field that reads through the admin client',
    'admin of aurora, Query.note (required): the answer for ID holds CANARY',
  ],
  [
    'a list that reads through the admin client',
    /^a user in no clinic, Query.notes \(required\): the answer for ID holds/,
  ],
  [
    'an entity that is read through the admin client',
    'support_engineer of the platform, Note (required): the answer for ID holds CANARY',
  ],
  ['a mutation that writes through the admin client', 'rows of theirs in clinical.patients are not what they were'],
  [
    'a refusal that tells what is there',
    /^admin of aurora, Query.note \(required\): ID is told apart from an id that does not exist: .*Not your patient/,
  ],
  [
    'a loader that requests share',
    'admin of aurora, holding every permission, beside admin of pacifica, holding every permission, Query.note (required): the answer for ID holds CANARY',
  ],
  [
    'a subscription that takes its clinic from an argument',
    'admin of aurora, Subscription.noteRenamed (ids): it was told CANARY',
  ],
  [
    'a subscription to another clinic that says what it heard and reads nothing',
    /^patient of aurora, Subscription.noteRenamed \(ids\): it heard that something happened/,
  ],
  ['a field that breaks', 'admin of aurora, Query.note (required): it broke for ID: nothing is proven'],
])('%s is found', async (fault, leak) => {
  const found = kindsOf(await attackOn(fault))
  expect(found).toContainEqual(typeof leak === 'string' ? leak : expect.stringMatching(leak))
})

test('a subscription that tells nobody proves nothing', async () => {
  expect((await attackOn('a subscription that tells nobody')).blind).toEqual(['Subscription.noteRenamed'])
})
