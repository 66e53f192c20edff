import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { mintToken, registerAccount } from './authentication/local-issuer.ts'
import { readExamples } from './explorer/examples.ts'
import { aRealGateway, type RealGateway } from './testing/a-real-gateway.ts'
import { bookAVisit } from './testing/book-a-visit.ts'

const ME = '{ me { role permissions principal { id displayName } human { email } organization { slug } } }'

describe.each(['local', 'http'] as const)('the platform, its subgraphs %s', (transport) => {
  let gateway: RealGateway
  beforeAll(async () => {
    gateway = await aRealGateway(transport)
  })
  afterAll(() => gateway.stop())

  const codeOf = (answer: { json(): { errors?: { extensions: { code: string } }[] } }) =>
    answer.json().errors?.[0]?.extensions.code

  test('knows who asks and where', async () => {
    const answer = await gateway.ask('admin@aurora.test', 'aurora', ME)
    expect(answer.json()).toMatchObject({
      data: { me: { role: 'ADMIN', human: { email: 'admin@aurora.test' }, organization: { slug: 'aurora' } } },
    })
    expect(answer.json().data.me.permissions).toContain('patients:read')
  })

  test('answers the examples of the explorer without an error', async () => {
    for (const { query } of await readExamples()) {
      const answer = await gateway.ask('admin@aurora.test', 'aurora', query)
      expect([answer.statusCode, answer.json().errors]).toEqual([200, undefined])
    }
  })

  test('shows a mutation just made in the audit trail, under the id of its request', async () => {
    const admitted = await gateway.ask(
      'admin@aurora.test',
      'aurora',
      'mutation ($input: AdmitPatientInput!) { admitPatient(input: $input) { patient { id } userErrors { message } } }',
      { input: { givenName: 'Ilinca', familyName: `Test ${transport}` } },
    )
    const { patient, userErrors } = admitted.json().data.admitPatient
    expect(userErrors).toEqual([])
    const trail = await gateway.ask(
      'admin@aurora.test',
      'aurora',
      'query ($filter: AuditEventFilter) { auditEvents(filter: $filter) { edges { node { action entity requestId actor { displayName } actorRole clientIp } } } }',
      { filter: { entityId: patient.id } },
    )
    expect(trail.json().data.auditEvents.edges).toEqual([
      {
        node: {
          action: 'CREATE',
          entity: 'clinical.patients',
          requestId: admitted.headers['x-request-id'],
          actor: { displayName: expect.any(String) },
          actorRole: 'admin',
          clientIp: '127.0.0.1',
        },
      },
    ])
  })

  test('refuses the clinic next door, a clinic that is not there, and the platform team inside of one', async () => {
    for (const [email, clinic] of [
      ['admin@aurora.test', 'pacifica'],
      ['admin@aurora.test', randomUUID()],
      ['root@platform.test', 'aurora'],
    ] as const) {
      const answer = await gateway.ask(email, clinic, ME)
      expect([answer.statusCode, codeOf(answer)], clinic).toEqual([403, 'FORBIDDEN'])
    }
    const visitor = await gateway.ask(null, 'aurora', ME)
    expect([visitor.statusCode, codeOf(visitor)]).toEqual([401, 'UNAUTHENTICATED'])
    const patient = await gateway.ask('patient@aurora.test', 'aurora', '{ patients { edges { node { id } } } }')
    expect([patient.statusCode, codeOf(patient)]).toEqual([403, 'FORBIDDEN'])
  })

  test('knows the platform team outside of clinics, and everybody else as merely signed in', async () => {
    expect((await gateway.ask('root@platform.test', null, ME)).json().data.me).toMatchObject({
      role: 'SUPERADMIN',
      organization: null,
    })
    expect((await gateway.ask('ana@patients.test', null, ME)).json().data.me).toMatchObject({
      role: 'USER',
      organization: null,
    })
  })

  test('makes one human of twenty first sign-ins at once', async () => {
    const email = `new-${transport}@people.test`
    await registerAccount(gateway.issuer, { email, givenName: 'Nora', familyName: 'Nouă' })
    const answers = await Promise.all(Array.from({ length: 20 }, () => gateway.ask(email, null, ME)))
    const ids = new Set(answers.map((answer) => answer.json().data.me.principal.id))
    expect(ids.size).toBe(1)
    expect(await gateway.world.admin.human.count({ where: { email } })).toBe(1)
  })

  test('lets a block take effect on the next request', async () => {
    const { principal } = (
      await gateway.ask('support@pacifica.test', 'pacifica', '{ me { principal { id version } } }')
    ).json().data.me
    const block = 'mutation ($input: BlockPrincipalInput!) { blockPrincipal(input: $input) { userErrors { message } } }'
    const blocked = await gateway.ask('root@platform.test', null, block, {
      input: { principalId: principal.id, version: principal.version, reason: 'left the clinic' },
    })
    expect(blocked.json()).toEqual({ data: { blockPrincipal: { userErrors: [] } } })
    const answer = await gateway.ask('support@pacifica.test', 'pacifica', ME)
    expect([answer.statusCode, codeOf(answer)]).toEqual([403, 'FORBIDDEN'])
  })

  test('lets a program in by its API key, and out when it is revoked', async () => {
    const create =
      'mutation ($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) { serviceAccount { id } userErrors { message } } }'
    const account = (
      await gateway.ask('admin@aurora.test', 'aurora', create, {
        input: { name: `Laboratory ${transport}`, scopes: ['patients:read'] },
      })
    ).json().data.createServiceAccount
    expect(account.userErrors).toEqual([])
    const issue =
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { issuedApiKey { secret apiKey { id } } userErrors { message } } }'
    const { issuedApiKey } = (
      await gateway.ask('admin@aurora.test', 'aurora', issue, {
        input: { serviceAccountId: account.serviceAccount.id },
      })
    ).json().data.createApiKey

    const byKey = () =>
      gateway.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${issuedApiKey.secret}` },
        payload: { query: '{ me { role organization { slug } } }' },
      })
    expect((await byKey()).json()).toEqual({ data: { me: { role: 'SERVICE', organization: { slug: 'aurora' } } } })

    const revoke = 'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { userErrors { message } } }'
    const revoked = await gateway.ask('admin@aurora.test', 'aurora', revoke, {
      input: { apiKeyId: issuedApiKey.apiKey.id },
    })
    expect(revoked.json()).toEqual({ data: { revokeApiKey: { userErrors: [] } } })
    expect((await byKey()).statusCode).toBe(401)
  })

  test('tells anybody of a clinic what its door shows, and hears of a change through the outbox', async () => {
    const resolve = () => gateway.app.inject('/v1/public/organizations/resolve?slug=aurora')
    expect(Object.keys((await resolve()).json())).toEqual([
      'id',
      'slug',
      'name',
      'isSuspended',
      'timezone',
      'languageCode',
      'branding',
    ])
    const settings = (
      await gateway.ask('admin@aurora.test', 'aurora', '{ organization { settings { version } } }')
    ).json().data.organization.settings
    const update =
      'mutation ($input: UpdateOrganizationSettingsInput!) { updateOrganizationSettings(input: $input) { userErrors { message } } }'
    const updated = await gateway.ask('admin@aurora.test', 'aurora', update, {
      input: { version: settings.version, brandColor: '#123456' },
    })
    expect(updated.json()).toEqual({ data: { updateOrganizationSettings: { userErrors: [] } } })
    await expect.poll(async () => (await resolve()).json().branding.brandColor, { timeout: 10_000 }).toBe('#123456')
  })

  test('tells the clinic who was turned away', async () => {
    const turnedAway = await gateway.ask('admin@pacifica.test', 'aurora', ME)
    const query = '{ securityEvents { edges { node { kind detail requestId clientIp } } } }'
    await expect
      .poll(
        async () =>
          (await gateway.ask('admin@aurora.test', 'aurora', query))
            .json()
            .data.securityEvents.edges.map(({ node }: { node: unknown }) => node),
        { timeout: 10_000 },
      )
      .toContainEqual({
        kind: 'ACCESS_DENIED',
        detail: 'NO_MEMBERSHIP',
        requestId: turnedAway.headers['x-request-id'],
        clientIp: '127.0.0.1',
      })
  })

  test('tells of a visit in the local outbox when it is booked, and reminds of it when staff ask', async () => {
    const { id: appointmentId, version, start } = await bookAVisit(gateway)
    const outbox = async (email: string, clinic: string) => {
      const query =
        'query ($filter: NotificationFilter) { notifications(filter: $filter) { edges { node { template status recipient appointment { start } } } } }'
      const answer = await gateway.ask(email, clinic, query, { filter: { appointmentId, status: 'SENT' } })
      return answer.json().data.notifications.edges.map(({ node }: { node: object }) => node)
    }
    const sent = (count: number) =>
      vi.waitUntil(async () => (await outbox('support@aurora.test', 'aurora')).length === count, { timeout: 10_000 })

    await sent(1)
    const remind = 'mutation ($input: RemindPatientInput!) { remindPatient(input: $input) { userErrors { code } } }'
    const input = { appointmentId, version }
    expect((await gateway.ask('support@aurora.test', 'aurora', remind, { input })).json()).toEqual({
      data: { remindPatient: { userErrors: [] } },
    })
    await sent(2)
    expect(await outbox('support@aurora.test', 'aurora')).toMatchObject([
      { template: 'visit_reminder', recipient: expect.stringContaining('@'), appointment: { start } },
      { template: 'visit_booked', appointment: { start } },
    ])
    expect(await outbox('admin@pacifica.test', 'pacifica')).toEqual([])
  })

  test('is ready, with each of its parts', async () => {
    expect((await gateway.app.inject('/health/ready')).json()).toEqual({
      status: 'ready',
      checks: { redis: true, identity: true, tenancy: true, clinical: true, capabilities: true, telemetry: true },
      supergraph: { generation: 1, takenAt: expect.any(String), refused: null },
    })
  })

  test('takes a token for one clinic at its word, and no other header beside it', async () => {
    const organization = { id: gateway.world.organizations.aurora, slug: 'aurora' }
    const token = await mintToken(gateway.issuer, { email: 'ana@patients.test', organization })
    const ask = (headers: Record<string, string>) =>
      gateway.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${token}`, ...headers },
        payload: { query: ME },
      })
    expect((await ask({})).json().data.me).toMatchObject({ role: 'PATIENT', organization: { slug: 'aurora' } })
    // A patient of both, and still: this token is for one of them.
    expect((await ask({ 'x-organization-id': 'pacifica' })).statusCode).toBe(403)
  })
})
