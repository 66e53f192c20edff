import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mintToken } from '../authentication/local-issuer.ts'
import { aRealGateway, type RealGateway } from '../testing/a-real-gateway.ts'
import { rawSocket } from '../testing/raw-socket.ts'
import { rawStream } from '../testing/raw-stream.ts'

const AUDIT = 'subscription { auditEventAdded { id action entity actor { displayName } } }'
type Slots = { availability: { days: { slots: { start: string }[] }[] } }

const CLINIC = 'subscription { organizationChanged { id slug name } }'

describe.each(['local', 'http'] as const)('the platform live, its subgraphs %s', (transport) => {
  let gateway: RealGateway
  let address: string
  beforeAll(async () => {
    gateway = await aRealGateway(transport)
    address = await gateway.listen()
  })
  afterAll(() => gateway.stop())

  const askAs = async (email: string | null, query: string, variables: Record<string, unknown> = {}) => {
    const answer = await gateway.ask(email, 'aurora', query, variables)
    expect(answer.json().errors).toBeUndefined()
    return answer.json().data
  }
  const ask = (query: string, variables?: Record<string, unknown>) => askAs('admin@aurora.test', query, variables)
  const visit = (query: string, variables?: Record<string, unknown>) => askAs(null, query, variables)
  async function rename(name: string) {
    const { organization } = await ask('{ organization { version } }')
    const { updateOrganization } = await ask(
      'mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { userErrors { message } } }',
      { input: { version: organization.version, name } },
    )
    expect(updateOrganization.userErrors).toEqual([])
  }
  async function stream(email: string, clinic: string, query: string) {
    const authorization = `Bearer ${await mintToken(gateway.issuer, { email })}`
    const opened = await rawStream(address, {
      headers: { authorization, 'x-organization-id': clinic },
      body: { query },
    })
    expect(opened.status).toBe(200)
    return opened
  }

  test('a change of a clinic is told to its members and to no other clinic', async () => {
    const own = await stream('specialist@aurora.test', 'aurora', CLINIC)
    const others = await stream('admin@pacifica.test', 'pacifica', CLINIC)
    await rename(`Aurora ${transport}`)
    expect(JSON.parse((await own.next()).data)).toMatchObject({
      data: { organizationChanged: { slug: 'aurora', name: `Aurora ${transport}` } },
    })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(others.text()).not.toContain('event: next')
    own.leave()
    others.leave()
  })

  test('a change of a record is told with who made it, which another subgraph knows, and goes on after a break', async () => {
    const watching = await stream('admin@aurora.test', 'aurora', AUDIT)
    const admit = (familyName: string) =>
      ask('mutation ($input: AdmitPatientInput!) { admitPatient(input: $input) { patient { id } } }', {
        input: { givenName: 'Ilinca', familyName },
      })
    await admit('First')
    const first = await watching.next()
    expect(JSON.parse(first.data)).toMatchObject({
      data: { auditEventAdded: { action: 'CREATE', actor: { displayName: expect.any(String) } } },
      extensions: { cursor: first.id },
    })
    watching.leave()
    await admit('Missed')
    const authorization = `Bearer ${await mintToken(gateway.issuer, { email: 'admin@aurora.test' })}`
    const resumed = await rawStream(address, {
      headers: { authorization, 'x-organization-id': 'aurora', 'last-event-id': first.id ?? '' },
      body: { query: AUDIT },
    })
    expect(JSON.parse((await resumed.next()).data)).toMatchObject({ data: { auditEventAdded: { action: 'CREATE' } } })
    resumed.leave()
  })

  test('who may not read the audit log does not open it', async () => {
    const authorization = `Bearer ${await mintToken(gateway.issuer, { email: 'patient@aurora.test' })}`
    const refused = await rawStream(address, {
      headers: { authorization, 'x-organization-id': 'aurora' },
      body: { query: AUDIT },
    })
    expect(refused.status).toBe(403)
    await refused.ended
  })

  test('a member who is kept out hears nothing more', async () => {
    const socket = await rawSocket(address)
    const token = await mintToken(gateway.issuer, { email: 'support@aurora.test' })
    socket.send({
      type: 'connection_init',
      payload: { authorization: `Bearer ${token}`, 'x-organization-id': 'aurora' },
    })
    expect(await socket.next()).toMatchObject({ type: 'connection_ack' })
    socket.send({ id: 's', type: 'subscribe', payload: { query: CLINIC } })
    socket.send({ id: 'q', type: 'subscribe', payload: { query: '{ me { role } }' } })
    expect(await socket.next()).toMatchObject({ id: 'q', payload: { data: { me: { role: 'CUSTOMER_SUPPORT' } } } })
    expect(await socket.next()).toEqual({ type: 'complete', id: 'q' })

    const membership = await gateway.world.admin.membership.findFirstOrThrow({
      where: { organizationId: gateway.world.organizations.aurora, role: { key: 'customer_support' } },
    })
    const { suspendMember } = await ask(
      'mutation ($input: SuspendMemberInput!) { suspendMember(input: $input) { userErrors { message } } }',
      { input: { membershipId: membership.id } },
    )
    expect(suspendMember.userErrors).toEqual([])
    await rename('Aurora once more')
    expect(await socket.closed).toMatchObject({ code: 4403 })
    expect(JSON.stringify(await socket.during(50))).not.toContain('once more')
  })

  test('a visitor sees another keep a slot and give it back', async () => {
    const { calendarBySlug } = await visit('{ calendarBySlug(slug: "online") { id services { service { id } } } }')
    const offer = { calendarId: calendarBySlug.id, serviceId: calendarBySlug.services[0].service.id }
    const watching = await rawStream(address, {
      headers: { 'x-organization-id': 'aurora' },
      body: {
        query: `subscription { slotChanges(calendarId: "${offer.calendarId}") { kind specialist { displayName } start } }`,
      },
    })
    expect(watching.status).toBe(200)
    const from = new Date().toISOString().slice(0, 10)
    const { availability } = (await visit(
      'query ($calendarId: ID!, $serviceId: ID!, $from: LocalDate!) { availability(calendarId: $calendarId, serviceId: $serviceId, from: $from, days: 20) { days { slots { start } } } }',
      { ...offer, from },
    )) as Slots
    const start = availability.days[0]?.slots[0]?.start
    const { holdSlot } = await visit(
      'mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { hold { token } userErrors { message } } }',
      { input: { ...offer, start } },
    )
    expect(holdSlot.userErrors).toEqual([])
    const held = JSON.parse((await watching.next()).data).data.slotChanges
    expect(held).toMatchObject({ kind: 'HELD', start, specialist: { displayName: expect.any(String) as string } })
    await visit('mutation ($input: ReleaseHoldInput!) { releaseHold(input: $input) { isReleased } }', {
      input: { token: holdSlot.hold.token },
    })
    expect(JSON.parse((await watching.next()).data).data.slotChanges).toMatchObject({ kind: 'RELEASED', start })
    watching.leave()
  })
})
