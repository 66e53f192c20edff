import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTenantDatabase, type TenantClient, type TenantDatabase } from '../src/tenant-client.ts'
import { DERIVED, ourTables } from './our-tables.ts'
import { aScene, adminOf, type Scene } from './scene.ts'

let scene: Scene
let database: TenantDatabase
let client: TenantClient
let context: ReturnType<typeof adminOf>
beforeAll(async () => {
  scene = await aScene()
  database = openTenantDatabase(scene.urls.rls)
  context = adminOf(scene.aurora, {
    userId: await scene.person('engineer@platform.test'),
    onBehalfOf: await scene.person('admin@aurora.test'),
    requestId: 'request-7',
    sessionKind: 'impersonation',
    sessionId: 'session-3',
    clientIp: '192.0.2.7',
  })
  client = database.forContext(context)
})
afterAll(async () => {
  await database.close()
  await scene.end()
})

const eventsOf = (entityId: string) => client.auditEvent.findMany({ where: { entityId }, orderBy: { id: 'asc' } })
const aPatient = () => client.patient.create({ data: { givenName: 'Doina', familyName: 'Cântăreanu' } })

test('every table that can change records its changes, save the log itself and what is derived', async () => {
  const rows = await scene.truth<{ table: string; events: string }>(`
    SELECT tgrelid::regclass::text AS table, (tgtype & 4 > 0)::text || (tgtype & 16 > 0)::text || (tgtype & 8 > 0)::text AS events
      FROM pg_trigger WHERE tgfoid = 'app.record_change'::regproc ORDER BY 1`)
  const unrecorded = (await ourTables(scene)).filter((table) => !rows.some((row) => row.table === table))
  expect(unrecorded).toEqual([
    'capabilities.outbox_events',
    ...DERIVED,
    'telemetry.access_events',
    'telemetry.audit_events',
    'telemetry.security_events',
  ])
  // Ledgers are only ever added to; of all else insertion, change and removal are recorded.
  const partly = rows.filter(({ events }) => events !== 'truetruetrue').map(({ table }) => table)
  expect(partly).toEqual(['clinical.patient_claims', 'identity.consents'].filter((table) => partly.includes(table)))
  expect(partly).toContain('identity.consents')
})

test('an event says who, for whom, in which session and request, from where', async () => {
  const { id } = await aPatient()
  expect(await eventsOf(id)).toMatchObject([
    {
      organizationId: scene.aurora.id,
      actorId: context.userId,
      onBehalfOf: context.onBehalfOf,
      actorRole: 'admin',
      sessionKind: 'impersonation',
      sessionId: 'session-3',
      requestId: 'request-7',
      clientIp: '192.0.2.7',
      action: 'create',
      entity: 'clinical.patients',
      entityId: id,
      before: null,
      after: { id, given_name: 'Doina', family_name: 'Cântăreanu', organization_id: scene.aurora.id },
    },
  ])
})

test('a change is recorded with what changed, before and after, and nothing else', async () => {
  const { id } = await aPatient()
  await client.patient.update({ where: { id }, data: { phone: '+40712555099', givenName: 'Doina' } })
  const [, change] = await eventsOf(id)
  expect(change).toMatchObject({ action: 'update' })
  expect(change?.before).toEqual({ phone: null, version: 1, updated_at: expect.any(String) })
  expect(change?.after).toEqual({ phone: '+40712555099', version: 2, updated_at: expect.any(String) })
})

test('a soft delete is recorded as a deletion', async () => {
  const { id } = await aPatient()
  await client.patient.update({ where: { id }, data: { deletedAt: new Date() } })
  expect((await eventsOf(id)).map(({ action }) => action)).toEqual(['create', 'delete'])
})

test('a change that changes nothing, or only notes a visit, leaves no event', async () => {
  const { id } = await aPatient()
  await client.patient.update({ where: { id }, data: { givenName: 'Doina' } })
  expect(await eventsOf(id)).toHaveLength(1)
  const seen = "UPDATE identity.principals SET last_seen_at = now() WHERE subject LIKE 'local%' RETURNING id"
  const [principal] = await scene.truth<{ id: string }>(seen)
  const events = await scene.truth(
    "SELECT action FROM telemetry.audit_events WHERE entity = 'identity.principals' AND entity_id = $1",
    [principal?.id],
  )
  expect(events).toEqual([{ action: 'create' }])
})

test('secrets are masked on both sides, absent ones stay absent', async () => {
  const human = database.forContext({
    organizationId: null,
    userId: await scene.person('ana@patients.test'),
    role: 'user',
  })
  const ana = await human.patientProfile.findFirstOrThrow()
  await human.patientProfile.update({ where: { id: ana.id }, data: { nationalIdCiphertext: 'v1.other' } })
  await human.patientProfile.update({ where: { id: ana.id }, data: { nationalIdCiphertext: null } })
  const events = await scene.truth(
    `SELECT before ->> 'national_id_ciphertext' AS before, after ->> 'national_id_ciphertext' AS after
       FROM telemetry.audit_events WHERE entity_id = $1 ORDER BY id`,
    [ana.id],
  )
  expect(events).toEqual([
    { before: null, after: '***' },
    { before: '***', after: '***' },
    { before: '***', after: null },
  ])
})

test('an event lives and dies with the transaction it tells of', async () => {
  let id = ''
  const act = client.$transaction(async (tx) => {
    ;({ id } = await tx.patient.create({ data: { givenName: 'Niciodată', familyName: 'Venit' } }))
    expect(await tx.auditEvent.count({ where: { entityId: id } })).toBe(1)
    throw new Error('undo')
  })
  await expect(act).rejects.toThrow('undo')
  expect(await eventsOf(id)).toEqual([])
})

test('the log of a clinic is its own', async () => {
  const { id } = await aPatient()
  const pacifica = database.forContext(adminOf(scene.pacifica))
  expect(await pacifica.auditEvent.findMany({ where: { entityId: id } })).toEqual([])
  expect(await pacifica.auditEvent.findMany({ distinct: ['organizationId'] })).toMatchObject([
    { organizationId: scene.pacifica.id },
  ])
  const patient = database.forContext({ ...adminOf(scene.aurora), role: 'patient' })
  expect(await patient.auditEvent.count()).toBe(0)
})
