import type { NewEvent } from '@platform/shared/events/new-event'
import { aSubscription } from '@platform/shared/testing/a-subscription'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'

const QUERY = 'subscription ($id: ID!) { patientChanged(id: $id) { id } }'

let world: World
let id: string
let humanId: string
beforeAll(async () => {
  world = await aWorld()
  const { principalId } = await world.actor('patient@aurora.test', 'aurora')
  humanId = principalId ?? ''
  ;({ id } = await world.admin.patient.findFirstOrThrow({
    where: { organizationId: world.organizations.aurora, humanId },
  }))
})
afterAll(() => world.close())

const watch = async (email: string, clinic: 'aurora' | 'pacifica', of: string) =>
  aSubscription(world, subgraph, await world.actor(email, clinic), { query: QUERY, variables: { id: of } })

const consent = { purpose: 'profile_sharing', noticeVersion: '1' }

/** Tells the clinic something, as whoever does it would. */
async function happens(event: NewEvent) {
  const ctx = await world.context('admin@aurora.test', 'aurora')
  await ctx.inTransaction((tx) => tx.emit(event))
}

test('staff hear of the record they look at and of what its patient shares; of others, and elsewhere, nothing', async () => {
  const other = await world.admin.patient.findFirstOrThrow({
    where: { organizationId: world.organizations.aurora, humanId: null },
  })
  const here = await watch('specialist@aurora.test', 'aurora', id)
  const there = await watch('specialist@pacifica.test', 'pacifica', id)
  await happens({ type: 'patient.updated', subjectIds: [other.id], data: {} })
  await happens({ type: 'consent.withdrawn', subjectIds: [humanId, id], data: consent })
  await happens({ type: 'consent.granted', subjectIds: [other.id, id], data: consent })
  await happens({ type: 'patient.updated', subjectIds: [id], data: {} })
  await here.hears(2)
  expect(here.received).toMatchObject([{ data: { patientChanged: { id } } }, { data: { patientChanged: { id } } }])
  expect(there.received).toEqual([])
  await Promise.all([here.end(), there.end()])
})

test('a patient is refused', async () => {
  const { refusal } = await watch('patient@aurora.test', 'aurora', id)
  expect(refusal?.errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN'])
})
