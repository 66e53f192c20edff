import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGateway, type TestGateway } from '../testing/a-gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await aGateway({ variables: { LOG_LEVEL: 'trace' } })
})
afterAll(() => gateway.stop())

const PHI = ['Elena Dumitrascu', '2850412345678', 'penicillin', 'HIV', 'db.internal']

test('nothing of what a patient is, says or causes to fail reaches the log', async () => {
  await gateway.person('doctor@aurora.test', { at: gateway.world.organizations.aurora, permissions: ['patients:read'] })
  const token = await gateway.token('doctor@aurora.test')
  const key = `ck_live_${'secret'.repeat(7)}x`
  const headers = {
    'x-organization-id': 'aurora',
    cookie: 'session=cookie-secret',
    'user-agent': 'HIV Elena Dumitrascu',
    'x-actor': 'forged-actor',
  }

  await gateway.graphql('mutation { admitPatient(name: "Elena Dumitrascu 2850412345678") }', { token, headers })
  await gateway.graphql('mutation ($name: String!) { admitPatient(name: $name) }', {
    token,
    headers,
    variables: { name: 'Elena Dumitrascu, allergic to penicillin' },
  })
  await gateway.graphql('query ($note: String) { breaks(note: $note) }', {
    token,
    headers,
    variables: { note: 'Elena Dumitrascu\n    at penicillin (HIV:1:1)' },
  })
  await gateway.graphql('{ breaks }', { token, headers })
  await gateway.graphql('{ patients(name: "Elena Dumitrascu") { id } }', { token, headers })
  await gateway.graphql('{ "Elena Dumitrascu, HIV"', { token, headers })
  await gateway.graphql('mutation ($name: Int!) { admitPatient(name: $name) }', {
    token,
    headers,
    variables: { name: 'Elena Dumitrascu' },
  })
  await gateway.graphql('{ ping }', { token: key, headers })
  await gateway.get('/graphql?query={breaks(note:"Elena Dumitrascu")}', {
    headers: { ...headers, 'apollo-require-preflight': '1' },
  })
  await gateway.get('/v1/public/organizations/resolve?slug=Elena Dumitrascu')
  await gateway.get('/patients/Elena Dumitrascu?cnp=2850412345678')

  const logged = gateway.logged()
  expect(logged.split('\n').filter((line) => line.includes('"msg":"request"')).length).toBeGreaterThanOrEqual(11)
  for (const secret of [...PHI, token, key, 'cookie-secret', 'forged-actor'])
    expect(logged, secret).not.toContain(secret)
})

test('each line about a request has its id, what was asked for by name, and by whom', async () => {
  const { aurora } = gateway.world.organizations
  const person = await gateway.person('logged@aurora.test', { at: aurora, role: 'ADMIN' })
  const answer = await gateway.graphql('query Front { ping breaks }', {
    token: await gateway.token('logged@aurora.test', { organization: aurora }),
  })
  const lines = gateway
    .logged()
    .split('\n')
    .filter((line) => line.includes(String(answer.headers['x-request-id'])))
    .map((line) => JSON.parse(line))

  expect(lines.map(({ msg }) => msg)).toEqual(['an unexpected error was hidden', 'request'])
  expect(lines[0]).toMatchObject({ level: 'error', errorName: 'GraphQLError' })
  expect(lines[1]).toEqual({
    level: 'info',
    time: expect.any(String),
    service: 'gateway',
    requestId: answer.headers['x-request-id'],
    method: 'POST',
    route: '/graphql',
    status: 200,
    durationMs: expect.any(Number),
    clientIp: '127.0.0.1',
    operation: 'Front',
    operationType: 'query',
    codes: ['INTERNAL_SERVER_ERROR'],
    principalId: person.id,
    organizationId: aurora.id,
    role: 'admin',
    msg: 'request',
  })
})
