import ical from 'node-ical'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mintToken } from '../authentication/local-issuer.ts'
import { aRealGateway, type RealGateway } from '../testing/a-real-gateway.ts'

let gateway: RealGateway
beforeAll(async () => void (gateway = await aRealGateway('local')))
afterAll(() => gateway.stop())

const read = (url: string, headers: Record<string, string> = {}) => gateway.app.inject({ url, headers })
const eventsIn = (text: string) => Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT')
async function tell<T>(email: string, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = (await gateway.ask(email, 'aurora', query, variables)).json()
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
const CREATE = `mutation ($as: CalendarOwner!) { createCalendarFeed(input: { as: $as }) {
  issuedCalendarFeed { path calendarFeed { id } } userErrors { message } } }`
type Created = { createCalendarFeed: { issuedCalendarFeed: { path: string; calendarFeed: { id: string } } } }
const create = async (email: string, as: string) =>
  (await tell<Created>(email, CREATE, { as })).createCalendarFeed.issuedCalendarFeed
const REVOKE = 'mutation ($id: ID!) { revokeCalendarFeed(input: { calendarFeedId: $id }) { userErrors { message } } }'
const membershipOf = async (email: string) =>
  gateway.world.admin.membership.updateMany({
    where: { organizationId: gateway.world.organizations.aurora, email },
    data: { status: 'suspended' },
  })

test('a feed holds its owner’s appointments, names nobody, and is sent again only when it has changed', async () => {
  const { path } = await create('patient@aurora.test', 'PATIENT')
  const answer = await read(path)
  expect(answer.statusCode).toBe(200)
  expect(answer.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-cache',
  })
  const mine = await gateway.world.admin.appointment.findMany({
    where: { patient: { email: 'patient@aurora.test' }, status: { not: 'noshow' } },
  })
  const told = eventsIn(answer.body).map((event) => [event?.uid?.split('@')[0], event?.start?.toISOString()])
  expect(told.toSorted()).toEqual(mine.map(({ id, startsAt }) => [id, startsAt.toISOString()]).toSorted())
  expect(answer.body).not.toMatch(/Dumitra|fizioterapie|@aurora/)

  const tag = String(answer.headers['etag'])
  expect((await read(path, { 'if-none-match': tag })).statusCode).toBe(304)
  const next = mine.find(({ status }) => status === 'upcoming')
  const CANCEL = `mutation ($id: ID!, $version: Int!) { cancelAppointment(input: { appointmentId: $id, version: $version, reason: "x" }) { userErrors { message } } }`
  await tell('admin@aurora.test', CANCEL, { id: next?.id, version: next?.version })
  const changed = await read(path, { 'if-none-match': tag })
  expect(changed.statusCode).toBe(200)
  const event = eventsIn(changed.body).find((one) => one?.uid?.startsWith(next?.id ?? '-'))
  expect(event?.status).toBe('CANCELLED')
})

test('a specialist’s feed holds what they give, and no patient’s name', async () => {
  const { path } = await create('specialist@aurora.test', 'SPECIALIST')
  const { body } = await read(path)
  expect(eventsIn(body).length).toBeGreaterThan(5)
  const patients = await gateway.world.admin.patient.findMany({
    where: { organizationId: gateway.world.organizations.aurora },
  })
  for (const { familyName } of patients) expect(body).not.toContain(familyName)
})

test('whatever is wrong with an address, the answer is the same', async () => {
  const revoked = await create('patient@aurora.test', 'PATIENT')
  await tell('patient@aurora.test', REVOKE, { id: revoked.calendarFeed.id })
  const gone = await create('ana@patients.test', 'PATIENT')
  await membershipOf('ana@patients.test')
  const shapes = new Set<string>()
  for (const url of [
    revoked.path,
    gone.path,
    revoked.path.replace('.ics', ''),
    `/v1/feeds/${'x'.repeat(43)}.ics`,
    '/v1/feeds/x.ics',
    "/v1/feeds/'%20OR%201=1.ics",
  ]) {
    const answer = await read(url)
    const { requestId: _, ...body } = answer.json()
    shapes.add(JSON.stringify([answer.statusCode, body, Object.keys(answer.headers).toSorted()]))
  }
  expect([...shapes]).toHaveLength(1)
  expect(JSON.parse([...shapes][0] ?? '[]')[0]).toBe(404)
})

test('one appointment is a file for who may see it, and for nobody else', async () => {
  const { id } = await gateway.world.admin.appointment.findFirstOrThrow({
    where: { patient: { email: 'patient@aurora.test' }, status: 'confirmed' },
  })
  const as = async (email: string | null, clinic = 'aurora') => {
    const token = email && (await mintToken(gateway.issuer, { email }))
    const headers = { 'x-organization-id': clinic, ...(token && { authorization: `Bearer ${token}` }) }
    return read(`/v1/appointments/${id}.ics`, headers)
  }
  for (const email of ['patient@aurora.test', 'admin@aurora.test']) {
    const { statusCode, body } = await as(email)
    expect([statusCode, eventsIn(body).map((event) => event?.uid?.split('@')[0])]).toEqual([200, [id]])
  }
  expect((await as('ana@patients.test')).statusCode).toBeGreaterThanOrEqual(403)
  expect((await as('admin@pacifica.test', 'pacifica')).statusCode).toBe(404)
  expect((await as(null)).statusCode).toBeGreaterThanOrEqual(401)
})
