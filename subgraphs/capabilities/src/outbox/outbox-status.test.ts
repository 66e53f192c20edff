import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { countOutbox } from './report-outbox-status.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
  await world.admin.outboxEvent.deleteMany()
  await world.services.redis.del('outbox:status')
})
afterAll(() => world.close())

const QUERY = '{ outboxStatus { pending oldestAt countedAt } }'

test('superadmins learn how much waits and since when; before anybody counted, nothing', async () => {
  const root = await world.actor('root@platform.test')
  expect(await world.run(subgraph, root, QUERY)).toEqual({ data: { outboxStatus: null } })

  await countOutbox(world.admin, world.services)
  expect(await world.run(subgraph, root, QUERY)).toMatchObject({
    data: { outboxStatus: { pending: 0, oldestAt: null } },
  })

  const event = { organizationId: world.organizations.aurora, type: 'patient.updated', schemaVersion: 1, payload: {} }
  const oldestAt = new Date('2026-01-02T03:04:05Z')
  await world.admin.outboxEvent.createMany({ data: [{ ...event, occurredAt: oldestAt }, event] })
  await countOutbox(world.admin, world.services)
  expect(await world.run(subgraph, root, QUERY)).toMatchObject({
    data: { outboxStatus: { pending: 2, oldestAt, countedAt: expect.any(Date) } },
  })
})

test('a clinic does not learn what all clinics do', async () => {
  const { data, errors } = await world.run(subgraph, await world.actor('admin@aurora.test', 'aurora'), QUERY)
  expect(data).toEqual({ outboxStatus: null })
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN'])
})
