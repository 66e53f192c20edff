import { randomUUID } from 'node:crypto'
import { aFragileLine } from '@platform/shared/testing/fragile-line'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registerAccount } from '../authentication/local-issuer.ts'
import type { Gateway } from '../server.ts'
import { aBooker } from '../testing/a-booker.ts'
import { aRealGateway, type RealGateway } from '../testing/a-real-gateway.ts'

let gateway: RealGateway
let twin: Gateway
let line: Awaited<ReturnType<typeof aFragileLine>>
beforeAll(async () => {
  gateway = await aRealGateway('local', { DATABASE_POOL_SIZE: '10' }, async ({ REDIS_URL = '' }) => {
    const url = new URL(REDIS_URL)
    line = await aFragileLine({ host: url.hostname, port: Number(url.port) })
    url.port = String(line.port)
    return { REDIS_URL: url.href }
  })
  twin = await gateway.twin()
})
afterAll(async () => {
  await gateway.stop()
  line.close()
})

const code = (answer: LightMyRequestResponse) => [answer.statusCode, answer.json().code]
const visitsAt = (start: string | undefined) =>
  gateway.world.admin.appointment.count({ where: { startsAt: new Date(start ?? ''), guestBookingId: { not: null } } })

async function asStaff<T>(query: string, input?: object, email = 'support@aurora.test'): Promise<T> {
  const answer = await gateway.ask(email, email.split('@')[1]?.split('.')[0] ?? '', query, input && { input })
  const { data, errors } = answer.json()
  if (errors) throw new Error(JSON.stringify(errors))
  return Object.values(data)[0] as T
}

type Queue = { edges: { node: { id: string; version: number; email: string; status: string } }[] }
const QUEUE = '{ guestBookings(first: 100) { edges { node { id version status email dueAt } } } }'
const CONFIRM = `mutation ($input: ConfirmGuestBookingInput!) { confirmGuestBooking(input: $input) {
  guestBooking { status appointment { id status } } userErrors { code message } } }`
const CLAIM = `mutation ($input: ClaimPatientInput!) { claimPatient(input: $input) { patient { appointments { id status } } userErrors { code } } }`

test('the whole road: from a free time to an appointment of somebody with an account', async () => {
  const guest = aBooker(gateway.app)
  const { offer, slots } = await guest.slots()
  const start = slots[3]?.start
  const wanted = { ...offer, start }

  const held = await guest.post('holds', wanted)
  expect([held.statusCode, held.json().holdsAvailable]).toEqual([200, true])
  const { token: holdToken } = held.json().hold
  const starts = async (query = {}) => (await guest.slots(query)).slots.map((slot) => slot.start)
  expect(await starts()).not.toContain(start)
  expect(await starts({ holdToken })).toContain(start)
  expect((await guest.post('holds/renew', { token: holdToken })).json().hold.renewalsLeft).toBe(1)
  expect(code(await aBooker(twin.app).post('holds', wanted))).toEqual([409, 'CONFLICT'])

  const key = randomUUID()
  const booked = await guest.book({ ...wanted, holdToken }, key)
  expect([booked.statusCode, booked.body.includes(guest.contact.email)]).toEqual([200, false])
  const { booking } = booked.json()
  expect(booking).toMatchObject({
    start,
    dueAt: expect.any(String),
    specialists: [{ displayName: expect.any(String) }],
  })
  expect(await starts()).not.toContain(start)

  const { edges } = await asStaff<Queue>(QUEUE)
  const waiting = edges.find(({ node }) => node.id === booking.id)?.node
  expect(waiting).toMatchObject({ status: 'WAITING', email: guest.contact.email, dueAt: booking.dueAt })
  expect(
    (await asStaff<Queue>(QUEUE, undefined, 'support@pacifica.test')).edges.map(({ node }) => node.id),
  ).not.toContain(booking.id)

  const input = { guestBookingId: booking.id, version: waiting?.version }
  const confirmed = await asStaff<{ guestBooking: { appointment: { id: string } } }>(CONFIRM, input)
  expect(confirmed).toMatchObject({
    guestBooking: { status: 'INVITED', appointment: { status: 'BOOKED' } },
    userErrors: [],
  })
  expect(await asStaff(CONFIRM, input)).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] })

  const { email, givenName, familyName, birthDate } = guest.contact
  await registerAccount(gateway.issuer, { email, givenName, familyName })
  const claimed = await gateway.ask(email, 'aurora', CLAIM, { input: { birthDate } })
  expect(claimed.json()).toMatchObject({
    data: {
      claimPatient: {
        patient: { appointments: [{ id: confirmed.guestBooking.appointment.id, status: 'UPCOMING' }] },
        userErrors: [],
      },
    },
  })
})

describe('a booking under one key', () => {
  test('is made once and answered alike, and anything else under that key is refused', async () => {
    const guest = aBooker(gateway.app)
    const { offer, slots } = await guest.slots()
    const body = { ...guest.contact, ...offer, start: slots[0]?.start, proof: await guest.proof() }
    const key = randomUUID()
    const first = await guest.post('bookings', body, key)
    expect(first.statusCode).toBe(200)
    const again = await guest.post('bookings', body, key)
    expect([again.body, again.headers['idempotency-replayed']]).toEqual([first.body, 'true'])
    expect(code(await guest.post('bookings', { ...body, start: slots[1]?.start }, key))).toEqual([422, 'UNPROCESSABLE'])
    expect([await visitsAt(slots[0]?.start), await visitsAt(slots[1]?.start)]).toEqual([1, 0])
    // Under another key it is another booking, which needs work of its own.
    const stolen = await guest.post('bookings', { ...body, start: slots[1]?.start }, randomUUID())
    expect([code(stolen), stolen.json().errors[0].path]).toEqual([[422, 'UNPROCESSABLE'], ['proof']])
  })

  test('needs one, and all that it is about', async () => {
    const guest = aBooker(gateway.app)
    const { offer, slots } = await guest.slots()
    const body = { ...guest.contact, ...offer, start: slots[0]?.start, proof: 'bm90aGluZw==' }
    expect(code(await guest.post('bookings', body))).toEqual([400, 'BAD_REQUEST'])
    const misspelt = await guest.post('bookings', { ...body, email: 'nobody' }, randomUUID())
    expect(code(misspelt)).toEqual([400, 'BAD_USER_INPUT'])
    const refused = async (change: object) => {
      const answer = await guest.post('bookings', { ...body, ...change }, randomUUID())
      return [answer.statusCode, answer.json().errors[0].path[0]]
    }
    expect(await refused({})).toEqual([422, 'proof'])
    expect(await refused({ proof: undefined })).toEqual([400, 'proof'])
    expect(await refused({ phone: '12' })).toEqual([422, 'phone'])
    expect(await refused({ idempotencyKey: 'of my own' })).toEqual([400, 'idempotencyKey'])
    expect(await refused({ diagnosis: 'A cold' })).toEqual([400, 'diagnosis'])
  })
})

describe('of many who want one time', () => {
  test('at two gateways, with holds and without, one books it', async () => {
    const { offer, slots } = await aBooker(gateway.app).slots()
    const start = slots[5]?.start
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, turn) => {
        const guest = aBooker(turn % 2 ? gateway.app : twin.app)
        const held = turn % 5 === 0 ? (await guest.post('holds', { ...offer, start })).json().hold : null
        return guest.book({ ...offer, start, ...(held && { holdToken: held.token }) })
      }),
    )
    const statuses = answers.map(({ statusCode }) => statusCode)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(new Set(statuses)).toEqual(new Set([200, 409]))
    expect(await visitsAt(start)).toBe(1)
  }, 60_000)

  test('at two gateways one keeps it', async () => {
    const { offer, slots } = await aBooker(gateway.app).slots()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, turn) =>
        aBooker(turn % 2 ? gateway.app : twin.app).post('holds', { ...offer, start: slots[7]?.start }),
      ),
    )
    // A Redis that is late for its turn is as good as away: that is a 200 as well, which says that nothing is kept.
    expect(answers.filter((answer) => answer.statusCode === 200 && answer.json().hold !== null)).toHaveLength(1)
  }, 60_000)
})

describe('what anybody may know', () => {
  test('is what can be booked, by the host of the clinic as well', async () => {
    const answer = await gateway.app.inject({
      url: '/v1/public/calendars',
      headers: { host: 'aurora.clinic.localhost' },
    })
    const [first] = answer.json().edges
    expect(Object.keys(first.node).toSorted()).toEqual(
      ['description', 'id', 'name', 'services', 'slug', 'specialists', 'timezone'].toSorted(),
    )
    expect(Object.keys(first.node.specialists[0]).toSorted()).toEqual(['displayName', 'id', 'title'])
    expect(answer.headers['cache-control']).toBe('public, max-age=60')
    expect(answer.body).not.toMatch(/@|human|patient|rank/i)
    const own = (await aBooker(gateway.app, 'pacifica').get('calendars')).body
    for (const { node } of answer.json().edges) expect(own).not.toContain(node.id)
    expect(code(await gateway.app.inject('/v1/public/calendars'))).toEqual([400, 'BAD_REQUEST'])
  })

  test('does not reach into another clinic', async () => {
    const { offer, slots } = await aBooker(gateway.app).slots()
    const stranger = aBooker(gateway.app, 'pacifica')
    const from = (slots[0]?.start ?? '').slice(0, 10)
    expect(code(await stranger.get('availability', { ...offer, from }))).toEqual([404, 'NOT_FOUND'])
    expect(code(await stranger.post('holds', { ...offer, start: slots[0]?.start }))).toEqual([422, 'UNPROCESSABLE'])
    expect(code(await stranger.book({ ...offer, start: slots[0]?.start }))).toEqual([422, 'UNPROCESSABLE'])
  })

  test('is described, with what each address takes', async () => {
    const { paths } = (await gateway.app.inject('/v1/openapi.json')).json()
    const own = Object.keys(paths).filter((path) => path.startsWith('/v1/public/'))
    expect(own.toSorted()).toEqual(
      [
        'availability',
        'bookings',
        'calendars',
        'challenge',
        'holds',
        'holds/release',
        'holds/renew',
        'organizations/resolve',
      ].map((path) => `/v1/public/${path}`),
    )
    const { post } = paths['/v1/public/bookings']
    const { properties, required } = post.requestBody.content['application/json'].schema
    expect([post.security, post.parameters]).toEqual([[], [{ $ref: '#/components/parameters/IdempotencyKey' }]])
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(['slug', 'domain', 'proof', 'holdToken']))
    expect(Object.keys(properties)).not.toContain('idempotencyKey')
    expect(required).not.toContain('slug')
  })
})

test('an address changes so much a minute and no more, wherever it asks', async () => {
  const guest = aBooker(gateway.app)
  const answers = []
  for (let turn = 0; turn < 31; turn += 1) answers.push(await guest.post('holds/release', { token: 'nothing' }))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array.from({ length: 30 }, () => 200), 429])
  expect(answers[30]?.headers['retry-after']).toMatch(/^\d+$/)
  expect(answers[0]?.json()).toMatchObject({ isReleased: false, holdsAvailable: true })
})

test('without Redis a time is booked all the same, once under its key, and nothing is said to be kept', async () => {
  const guest = aBooker(gateway.app)
  const { offer, slots } = await guest.slots()
  const proof = await guest.proof()
  line.cut()
  try {
    const held = await guest.post('holds', { ...offer, start: slots[9]?.start })
    expect([held.statusCode, held.json()]).toEqual([200, { hold: null, holdsAvailable: false, userErrors: [] }])
    const key = randomUUID()
    const body = { ...guest.contact, ...offer, start: slots[9]?.start, proof }
    const booked = await guest.post('bookings', body, key)
    expect([booked.statusCode, booked.json()]).toMatchObject([
      200,
      { booking: { start: slots[9]?.start }, holdsAvailable: false },
    ])
    const again = await guest.post('bookings', body, key)
    expect([code(again), again.json().errors[0].path]).toEqual([[409, 'CONFLICT'], ['idempotencyKey']])
    const other = await guest.post('bookings', { ...body, start: slots[11]?.start }, randomUUID())
    expect([code(other), other.json().errors[0].path]).toEqual([[422, 'UNPROCESSABLE'], ['proof']])
    expect(await visitsAt(slots[9]?.start)).toBe(1)
  } finally {
    line.mend()
    for (const { app } of [gateway, twin])
      await expect.poll(async () => (await app.inject('/health/ready')).statusCode, { timeout: 10_000 }).toBe(200)
  }
}, 60_000)
