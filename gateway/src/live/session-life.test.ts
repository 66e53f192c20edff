import { randomBytes } from 'node:crypto'
import { eventChannel } from '@platform/shared/events/published-event'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readApiKey } from '../authentication/api-key.ts'
import { lookupKeyOf } from '../authentication/subject.ts'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'
import { rawSocket, type RawSocket } from '../testing/raw-socket.ts'
import { rawStream } from '../testing/raw-stream.ts'
import { aPrincipal, type TestPrincipal } from '../testing/test-world.ts'

const PATIENTS = 'subscription { patientChanged { id reader } }'

describe.each(['local', 'http'] as const)('over %s subgraphs', (transport) => {
  let gateway: TestGateway
  let address: string
  let clinic: string
  let number = 0
  beforeAll(async () => {
    gateway = await aGateway({ transport, variables: { RATE_LIMIT_SUBJECT: '10000', RATE_LIMIT_FAILURES: '10000' } })
    address = await gateway.listen()
    clinic = gateway.world.organizations.aurora.id
  })
  afterAll(() => gateway.stop())

  const listeners = () => gateway.events.listeners(clinic, 'patientChanged')
  const untilListeners = (count: number) => expect.poll(listeners, { timeout: 5_000 }).toBe(count)
  const changed = (id: string) => gateway.events.publish(clinic, 'patientChanged', { id })
  /** On the line the relay uses for everything, so that it comes before what is published after it. */
  const tell = (type: string, ...subjectIds: string[]) =>
    gateway.events.publisher.publish(
      eventChannel(clinic, type),
      JSON.stringify({ organizationId: clinic, subjectIds, data: {} }),
    )

  async function somebody(permissions = ['patients:read']) {
    const email = `person${++number}@aurora.test`
    const principal = await gateway.person(email, { at: gateway.world.organizations.aurora, permissions })
    return { email, principal }
  }

  async function letIn(token: string): Promise<RawSocket> {
    const socket = await rawSocket(address)
    const payload = { Authorization: `Bearer ${token}`, 'X-Organization-ID': 'aurora' }
    socket.send({ type: 'connection_init', payload })
    expect(await socket.next()).toMatchObject({ type: 'connection_ack' })
    return socket
  }

  async function subscribed(email: string, count = 1) {
    const socket = await letIn(await gateway.token(email))
    socket.send({ id: 's', type: 'subscribe', payload: { query: PATIENTS } })
    await untilListeners(count)
    return socket
  }
  const next = async (socket: RawSocket) => (await socket.next())['payload']
  const told = (id: string, reader = 'admin patients:read') => ({
    data: { patientChanged: { id, reader } },
    extensions: { cursor: expect.any(String) },
  })

  test('an event is completed as the subscriber, and what they may not see is dropped in silence', async () => {
    const { email } = await somebody()
    const socket = await subscribed(email)
    gateway.world.hidden.add('secret')
    await changed('secret')
    await changed('p1')
    expect(await next(socket)).toEqual(told('p1'))
    socket.socket.destroy()
    await untilListeners(0)
  })

  test('identical subscriptions of one person share a source, those of two never', async () => {
    const [one, other] = [await somebody(), await somebody()]
    const sockets = [await subscribed(one.email)]
    const token = await gateway.token(one.email)
    sockets.push(await letIn(token), await letIn(token))
    for (const socket of sockets.slice(1))
      for (const id of ['a', 'b']) socket.send({ id, type: 'subscribe', payload: { query: PATIENTS } })
    // The first has a session of its own: its sign-in is another.
    await untilListeners(2)
    sockets.push(await subscribed(other.email, 3))
    const open = async () =>
      /live_subscriptions\{transport="ws"\} (\d+)/.exec((await gateway.get('/metrics')).body)?.[1]
    await expect.poll(open, { timeout: 5_000 }).toBe('6')
    await changed('p2')
    for (const [socket, times] of [
      [0, 1],
      [1, 2],
      [2, 2],
      [3, 1],
    ] as const)
      for (let at = 0; at < times; at += 1) expect(await next(sockets[socket] as RawSocket)).toEqual(told('p2'))
    for (const { socket } of sockets) socket.destroy()
    await untilListeners(0)
  })

  describe('a session that ends', () => {
    type Ending = (principal: TestPrincipal) => [type: string, subject: string]
    const endings: [string, Ending][] = [
      [
        'a human who is blocked',
        (principal) => {
          principal.refusal = 'BLOCKED'
          return ['principal.blocked', principal.id]
        },
      ],
      [
        'a membership that ended',
        (principal) => {
          principal.memberships.clear()
          return ['membership.removed', 'membership-id']
        },
      ],
      [
        'a clinic that is suspended',
        () => {
          gateway.world.organizations.aurora.isSuspended = true
          return ['organization.suspended', clinic]
        },
      ],
    ]
    test.each(endings)('%s is told nothing more: 4403, with the reason', async (_, end) => {
      for (let round = 0; round < 5; round += 1) {
        const { email, principal } = await somebody()
        const socket = await subscribed(email)
        await changed('before')
        expect(await next(socket)).toEqual(told('before'))
        const [type, subject] = end(principal)
        // Sent together: the word of the end has no head start but its place in the line.
        await Promise.all([tell(type, subject), changed('after')])
        expect(await socket.closed).toMatchObject({ code: 4403, reason: expect.stringMatching(/./) })
        const rest = await socket.during(20)
        expect(JSON.stringify(rest)).not.toContain('after')
        gateway.world.organizations.aurora.isSuspended = false
        await gateway.redis.flushdb()
        await untilListeners(0)
      }
    })

    test('a key that is revoked is told nothing more, an event stream ends in words', async () => {
      const key = `ck_test_${randomBytes(32).toString('base64url')}`
      const principal = aPrincipal('Laboratory', { kind: 'SERVICE_ACCOUNT' })
      principal.memberships.set(clinic, { role: 'SERVICE', permissions: ['patients:read'] })
      gateway.world.principals.set(lookupKeyOf(readApiKey(key)), principal)
      const headers = { authorization: `Bearer ${key}`, 'x-organization-id': clinic }
      const stream = await rawStream(address, { headers, body: { query: PATIENTS } })
      await untilListeners(1)
      await changed('before')
      expect(JSON.parse((await stream.next()).data)).toEqual(told('before', 'service patients:read'))

      principal.refusal = 'KEY_REVOKED'
      await Promise.all([tell('api_key.revoked', principal.id, 'key-id'), changed('after')])
      expect(JSON.parse((await stream.next()).data)).toMatchObject({
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
      })
      expect(await stream.next()).toMatchObject({ event: 'complete' })
      expect(stream.text()).not.toContain('after')
      await untilListeners(0)
    })

    test('ends at once, without waiting for an event', async () => {
      const { email, principal } = await somebody()
      const socket = await subscribed(email)
      principal.memberships.clear()
      await tell('membership.removed', 'membership-id')
      expect(await socket.closed).toMatchObject({ code: 4403 })
      await untilListeners(0)
    })

    test('ends for what was being completed, too', async () => {
      const { email, principal } = await somebody()
      const socket = await subscribed(email)
      const { promise: held, resolve: release } = Promise.withResolvers<void>()
      const reached = Promise.withResolvers<void>()
      gateway.world.untilCompleted = async () => {
        reached.resolve()
        await held
      }
      await changed('under way')
      await reached.promise
      principal.refusal = 'BLOCKED'
      await tell('principal.blocked', principal.id)
      await new Promise((resolve) => setTimeout(resolve, 100))
      release()
      expect(await socket.closed).toMatchObject({ code: 4403 })
      expect(JSON.stringify(await socket.during(20))).not.toContain('under way')
      gateway.world.untilCompleted = async () => undefined
      await untilListeners(0)
    })
  })

  test('other rights open the source anew, and no event is delivered under the old ones', async () => {
    const { email, principal } = await somebody()
    const socket = await subscribed(email)
    await changed('p3')
    expect(await next(socket)).toEqual(told('p3'))
    principal.memberships.set(clinic, { role: 'SPECIALIST', permissions: ['patients:read', 'patients:write'] })
    await Promise.all([tell('membership.changed', 'membership-id'), changed('p4')])
    expect(await next(socket)).toEqual(told('p4', 'specialist patients:read patients:write'))
    expect(gateway.world.openedBy.at(-1)?.role).toBe('specialist')
    expect(await listeners()).toBe(1)

    principal.memberships.set(clinic, { role: 'SPECIALIST', permissions: [] })
    await Promise.all([tell('role.updated', 'role-id'), changed('p5')])
    expect(await socket.next()).toMatchObject({
      type: 'error',
      id: 's',
      payload: [{ extensions: { code: 'FORBIDDEN' } }],
    })
    await untilListeners(0)
    socket.socket.destroy()
  })

  test('a token that ends is announced, and then the connection with it: 4403', async () => {
    const { email } = await somebody()
    const socket = await letIn(await gateway.token(email, { ttlSeconds: 2 }))
    expect(await socket.next()).toMatchObject({ type: 'ping', payload: { expiresAt: expect.any(String) } })
    socket.send({ id: 's', type: 'subscribe', payload: { query: PATIENTS } })
    await untilListeners(1)
    expect(await socket.closed).toEqual({ code: 4403, reason: 'The token has expired' })
    await untilListeners(0)
  })

  test('a new token of the same person keeps it open, a bad one changes nothing, another’s ends it', async () => {
    const [one, other] = [await somebody(), await somebody()]
    const socket = await letIn(await gateway.token(one.email, { ttlSeconds: 2 }))
    expect(await socket.next()).toMatchObject({ type: 'ping' })
    socket.send({ id: 's', type: 'subscribe', payload: { query: PATIENTS } })
    await untilListeners(1)
    const ping = (token: string) => socket.send({ type: 'ping', payload: { authorization: `Bearer ${token}` } })
    ping('no.good.token')
    expect(await socket.next()).toMatchObject({
      type: 'pong',
      payload: { refused: { extensions: { code: 'UNAUTHENTICATED' } } },
    })
    ping(await gateway.token(one.email))
    const renewed = (await next(socket)) as { expiresAt: string }
    expect(Date.parse(renewed.expiresAt)).toBeGreaterThan(Date.now() + 600_000)

    await new Promise((resolve) => setTimeout(resolve, 2_200))
    await changed('p6')
    expect(await next(socket)).toEqual(told('p6'))
    ping(await gateway.token(other.email))
    expect(await socket.closed).toMatchObject({ code: 4403 })
    await untilListeners(0)
  })
})
