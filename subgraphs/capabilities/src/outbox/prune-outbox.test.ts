import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deletePublished } from './prune-outbox.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

test('what was published over a week ago goes; what is younger or not published stays', async () => {
  const { admin, services, organizations } = world
  const event = { organizationId: organizations.aurora, type: 'patient.updated', schemaVersion: 1, payload: {} }
  await admin.outboxEvent.deleteMany()
  await admin.outboxEvent.createMany({
    data: [
      { ...event, requestId: 'old', publishedAt: daysAgo(7.1) },
      { ...event, requestId: 'young', publishedAt: daysAgo(6.9) },
      { ...event, requestId: 'waiting', occurredAt: daysAgo(30) },
    ],
  })

  await deletePublished(services)

  const left = await admin.outboxEvent.findMany({ orderBy: { sequence: 'asc' } })
  expect(left.map(({ requestId }) => requestId)).toEqual(['young', 'waiting'])
})
