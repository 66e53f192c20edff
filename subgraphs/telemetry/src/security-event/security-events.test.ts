import { gateway } from '@platform/shared/testing/actor-of'
import { aWorld, type World } from '@platform/shared/testing/world'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { walk } from '../testing/walk.ts'

type Event = { id: string; requestId: string }
const SECURITY = {
  name: 'securityEvents',
  node: 'id occurredAt kind detail principalId clientIp requestId organization { id }',
}
const RECORD = 'mutation ($input: _RecordSecurityEventsInput!) { _recordSecurityEvents(input: $input) { recorded } }'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const anEvent = (event: object = {}) => ({
  kind: 'ACCESS_DENIED',
  detail: 'FORBIDDEN',
  organizationId: world.organizations.aurora,
  requestId: randomUUID(),
  clientIp: '203.0.113.7',
  occurredAt: new Date().toISOString(),
  ...event,
})
const record = (...events: object[]) => world.run(subgraph, gateway(null), RECORD, { input: { events } })
const requestsSeenBy = async (email: string, clinic?: 'aurora' | 'pacifica', filter: object = {}) =>
  (await walk<Event>(world, await world.actor(email, clinic), SECURITY, { filter })).map(({ requestId }) => requestId)

test('what the gateway reports is kept as it was', async () => {
  const { principalId } = await world.actor('patient@aurora.test', 'aurora')
  const event = anEvent({ principalId, occurredAt: '2026-11-21T09:30:00.123Z' })
  expect(await record(event)).toEqual({ data: { _recordSecurityEvents: { recorded: 1 } } })

  const admin = await world.actor('admin@aurora.test', 'aurora')
  expect(await walk(world, admin, SECURITY)).toEqual([
    {
      id: expect.any(String),
      occurredAt: new Date('2026-11-21T09:30:00.123Z'),
      kind: 'ACCESS_DENIED',
      detail: 'FORBIDDEN',
      principalId,
      clientIp: '203.0.113.7',
      requestId: event.requestId,
      organization: { id: world.organizations.aurora },
    },
  ])
})

describe('who sees it', () => {
  test('a clinic sees its own; what was aimed at no clinic, only the platform team, which sees all', async () => {
    const [aurora, pacifica, nowhere] = [
      anEvent(),
      anEvent({ organizationId: world.organizations.pacifica }),
      anEvent({ organizationId: null, kind: 'AUTHENTICATION_FAILED' }),
    ]
    await record(aurora, pacifica, nowhere)
    const ids: string[] = [aurora, pacifica, nowhere].map(({ requestId }) => requestId)
    const seen = async (...asker: Parameters<typeof requestsSeenBy>) =>
      (await requestsSeenBy(...asker)).filter((id) => ids.includes(id)).sort()

    expect(await seen('admin@aurora.test', 'aurora')).toEqual([aurora.requestId])
    expect(await seen('admin@pacifica.test', 'pacifica')).toEqual([pacifica.requestId])
    expect(await seen('engineer@platform.test')).toEqual(ids.toSorted())
    expect(await seen('engineer@platform.test', undefined, { organizationId: world.organizations.pacifica })).toEqual([
      pacifica.requestId,
    ])
    await expect(requestsSeenBy('patient@aurora.test', 'aurora')).rejects.toThrow('FORBIDDEN')
    await expect(requestsSeenBy('specialist@aurora.test', 'aurora')).rejects.toThrow('FORBIDDEN')
  })

  test('filters fit all at once', async () => {
    const clientIp = '198.51.100.9'
    const events = [
      anEvent({ clientIp }),
      anEvent({ clientIp, kind: 'RATE_LIMITED', occurredAt: '2026-01-01T00:00:00Z' }),
    ]
    await record(...events)
    const found = (filter: object) => requestsSeenBy('admin@aurora.test', 'aurora', { clientIp, ...filter })
    const [denied, limited] = events.map(({ requestId }) => requestId)

    expect(await found({})).toEqual([denied, limited])
    expect(await found({ kind: 'RATE_LIMITED' })).toEqual([limited])
    expect(await found({ to: '2026-01-01T00:00:00Z' })).toEqual([])
    expect(await found({ from: '2026-01-01T00:00:00Z', to: '2026-01-02T00:00:00Z' })).toEqual([limited])
  })

  test('events of one instant are paged without loss', async () => {
    const kind = 'AUTHENTICATION_FAILED'
    await record(...Array.from({ length: 12 }, () => anEvent({ kind, occurredAt: '2026-03-03T03:03:03Z' })))
    const admin = await world.actor('admin@aurora.test', 'aurora')
    const events = await walk<Event>(world, admin, SECURITY, { first: 5, filter: { kind } })
    expect(new Set(events.map(({ id }) => id)).size).toBe(12)
    expect(events).toHaveLength(12)
  })
})

describe('a report is refused', () => {
  const count = () => world.admin.securityEvent.count()

  test('from anybody but the gateway', async () => {
    const before = await count()
    for (const [email, clinic] of [
      ['admin@aurora.test', 'aurora'],
      ['root@platform.test', undefined],
    ] as const) {
      const { errors } = await world.run(subgraph, await world.actor(email, clinic), RECORD, {
        input: { events: [anEvent()] },
      })
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN'])
    }
    expect(await count()).toBe(before)
  })

  test.each([
    ['with more than 500 events', () => Array.from({ length: 501 }, () => anEvent())],
    ['with a detail of more than 500 characters', () => [anEvent(), anEvent({ detail: 'x'.repeat(501) })]],
    ['with what is no id', () => [anEvent(), anEvent({ principalId: 'me' })]],
  ])('%s, as a whole', async (_, events) => {
    const before = await count()
    const { data, errors } = await record(...events())
    expect(data).toBeNull()
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
    expect(await count()).toBe(before)
  })
})
