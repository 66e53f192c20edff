import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'

type Read = { id: string; record: string; actorRole: string; sessionKind: string; isMe: boolean }
const QUERY = /* GraphQL */ `
  query ($first: Int!, $after: String) {
    myAccessEvents(first: $first, after: $after) {
      edges {
        node {
          id
          recordedAt
          record
          actorRole
          sessionKind
          isMe
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

let world: World
let patientId: string
let profileId: string
let otherId: string
beforeAll(async () => {
  world = await aWorld()
  const { principalId } = await world.actor('patient@aurora.test', 'aurora')
  const organizationId = world.organizations.aurora
  const own = await world.admin.patient.findFirstOrThrow({ where: { organizationId, humanId: principalId } })
  const other = await world.admin.patient.findFirstOrThrow({ where: { organizationId, NOT: { humanId: principalId } } })
  const profile = await world.admin.patientProfile.findFirstOrThrow({ where: { humanId: principalId ?? '' } })
  ;[patientId, otherId, profileId] = [own.id, other.id, profile.id]
})
afterAll(() => world.close())

/** Somebody reads records; the log takes it from them as row security allows. */
async function aRead(email: string, clinic: 'aurora' | 'pacifica', entity: string, ids: string[]) {
  const { db } = await world.context(email, clinic)
  await db.$executeRaw`INSERT INTO telemetry.access_events (entity, entity_ids) VALUES (${entity}, ${ids}::uuid[])`
}

async function told(
  email: string,
  clinic?: 'aurora' | 'pacifica',
  page: { first: number; after?: string } = { first: 100 },
) {
  const { data, errors } = await world.run(subgraph, await world.actor(email, clinic), QUERY, page)
  expect(errors).toBeUndefined()
  const { edges, pageInfo } = data?.['myAccessEvents'] as {
    edges: { node: Read }[]
    pageInfo: { hasNextPage: boolean; endCursor: string }
  }
  return { reads: edges.map(({ node }) => node), pageInfo }
}

test('a patient is told who read their record and their profile, newest first, and what they read themselves', async () => {
  await aRead('specialist@aurora.test', 'aurora', 'clinical.patients', [otherId, patientId])
  await aRead('support@aurora.test', 'aurora', 'identity.patient_profiles', [profileId])
  await aRead('patient@aurora.test', 'aurora', 'clinical.patients', [patientId])
  const { reads } = await told('patient@aurora.test', 'aurora')
  expect(reads.slice(0, 3)).toMatchObject([
    { record: 'PATIENT', actorRole: 'patient', isMe: true, sessionKind: 'NORMAL' },
    { record: 'PATIENT_PROFILE', actorRole: 'customer_support', isMe: false },
    { record: 'PATIENT', actorRole: 'specialist', isMe: false },
  ])

  const first = await told('patient@aurora.test', 'aurora', { first: 1 })
  const after = first.pageInfo.endCursor
  expect(first.pageInfo.hasNextPage).toBe(true)
  const second = await told('patient@aurora.test', 'aurora', { first: 1, after })
  expect([...first.reads, ...second.reads].map(({ id }) => id)).toEqual(reads.slice(0, 2).map(({ id }) => id))
})

test('nobody is told of reads of somebody else, at another clinic, or outside of one', async () => {
  await aRead('specialist@aurora.test', 'aurora', 'clinical.patients', [otherId])
  const before = await told('patient@aurora.test', 'aurora')
  await aRead('specialist@aurora.test', 'aurora', 'clinical.patients', [otherId])
  await aRead('specialist@pacifica.test', 'pacifica', 'clinical.patients', [patientId])
  expect(await told('patient@aurora.test', 'aurora')).toEqual(before)
  expect((await told('patient@aurora.test')).reads).toEqual([])
  expect((await told('specialist@aurora.test', 'aurora')).reads).toEqual([])
})

test('in the database, a patient sees no other row; by the list of the clinic, none', async () => {
  const { db } = await world.context('patient@aurora.test', 'aurora')
  const others = await db.$queryRaw`
    SELECT FROM telemetry.access_events WHERE NOT entity_ids && ${[patientId, profileId]}::uuid[]`
  expect(others).toEqual([])
  const actor = { ...(await world.actor('patient@aurora.test', 'aurora')), permissions: ['audit:read'] }
  const query = '{ accessEvents(first: 100) { edges { node { id } } } }'
  expect((await world.run(subgraph, actor, query)).data).toEqual({ accessEvents: { edges: [] } })
})
