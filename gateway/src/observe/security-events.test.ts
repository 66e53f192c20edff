import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aGateway } from '../testing/a-gateway.ts'
import { openLog } from './log.ts'
import { openMetrics } from './metrics.ts'
import { openSecurityEvents, type RecordedEvent, type SecurityEvents } from './security-events.ts'

const event = (requestId: string) =>
  ({
    kind: 'ACCESS_DENIED',
    organizationId: null,
    principalId: null,
    clientIp: '10.0.0.1',
    requestId,
    detail: 'FORBIDDEN',
  }) as const

let events: SecurityEvents
let metrics: ReturnType<typeof openMetrics>
let sent: RecordedEvent[][]
let telemetry: 'there' | 'away' | 'refusing'

beforeEach(() => {
  vi.useFakeTimers()
  metrics = openMetrics()
  sent = []
  telemetry = 'there'
  const send = async (batch: readonly RecordedEvent[]) => {
    if (telemetry === 'away') throw new Error('out of reach')
    if (telemetry === 'refusing') return 'refused' as const
    sent.push([...batch])
    return 'recorded' as const
  }
  events = openSecurityEvents(send, { log: openLog('silent'), metrics })
})
afterEach(async () => {
  telemetry = 'there'
  await events.close()
  vi.useRealTimers()
})

const dropped = async () => (await metrics.securityEventsDropped.get()).values[0]?.value ?? 0

test('events go out together, in order, no more than a hundred at a time', async () => {
  for (let at = 0; at < 250; at += 1) events.record(event(`request-${at}`))
  expect(sent).toEqual([])
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sent.map((batch) => batch.length)).toEqual([100, 100, 50])
  expect(sent.flat().map(({ requestId }) => requestId)).toEqual(Array.from({ length: 250 }, (_, at) => `request-${at}`))
})

test('they wait for telemetry to come back', async () => {
  telemetry = 'away'
  events.record(event('early'))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(sent).toEqual([])
  telemetry = 'there'
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sent.flat().map(({ requestId }) => requestId)).toEqual(['early'])
  expect(await dropped()).toBe(0)
})

test('of too many the oldest are dropped, and counted', async () => {
  telemetry = 'away'
  for (let at = 0; at < 5_010; at += 1) events.record(event(`request-${at}`))
  await vi.advanceTimersByTimeAsync(1_000)
  telemetry = 'there'
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sent.flat()).toHaveLength(5_000)
  expect(sent[0]?.[0]?.requestId).toBe('request-10')
  expect(await dropped()).toBe(10)
})

test('what telemetry refuses does not stand in the way of what follows', async () => {
  telemetry = 'refusing'
  events.record(event('odd'))
  await vi.advanceTimersByTimeAsync(1_000)
  telemetry = 'there'
  events.record(event('good'))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sent.flat().map(({ requestId }) => requestId)).toEqual(['good'])
  expect(await dropped()).toBe(1)
})

test('what is left at the end is sent, or counted as lost', async () => {
  events.record(event('last'))
  await events.close()
  expect(sent.flat()).toHaveLength(1)
  telemetry = 'away'
  events.record(event('lost'))
  await events.close()
  expect(await dropped()).toBe(1)
})

test('failed sign-ins, denials and floods reach telemetry, and a visitor at the sign-in wall does not', async () => {
  vi.useRealTimers()
  const gateway = await aGateway({ variables: { RATE_LIMIT_SUBJECT: '2' } })
  const { aurora, pacifica } = gateway.world.organizations
  const nurse = await gateway.person('nurse@aurora.test', { at: aurora })
  const token = await gateway.token('nurse@aurora.test')

  const answers = [
    await gateway.graphql('{ me { id } }'),
    await gateway.graphql('{ ping }', { token: 'bad.bad.bad' }),
    await gateway.graphql('{ ping }', { token, headers: { 'x-organization-id': pacifica.id } }),
    await gateway.graphql('{ patients { id } }', { token, headers: { 'x-organization-id': aurora.id } }),
    await gateway.graphql('{ ping }', { token }),
  ]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 403, 403, 429])
  await gateway.stop()

  const about = (at: number) => ({
    clientIp: '127.0.0.1',
    requestId: answers[at]?.headers['x-request-id'],
    occurredAt: expect.any(String),
  })
  expect(gateway.world.securityEvents).toEqual([
    { kind: 'AUTHENTICATION_FAILED', organizationId: null, principalId: null, detail: 'token-invalid', ...about(1) },
    { kind: 'ACCESS_DENIED', organizationId: pacifica.id, principalId: null, detail: 'NO_MEMBERSHIP', ...about(2) },
    { kind: 'ACCESS_DENIED', organizationId: aurora.id, principalId: nurse.id, detail: 'FORBIDDEN', ...about(3) },
    { kind: 'RATE_LIMITED', organizationId: null, principalId: null, detail: 'subject', ...about(4) },
  ])
})
