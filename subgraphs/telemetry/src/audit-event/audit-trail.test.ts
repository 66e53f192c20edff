import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { walk } from '../testing/walk.ts'

type Change = { field: string; before: string | null; after: string | null; classification: string | null }
type Event = {
  id: string
  action: string
  entity: string
  entityId: string
  requestId: string
  actor: { id: string } | null
  organization: { id: string } | null
  changes: Change[]
}
const NODE = `id recordedAt action entity entityId actorId actorRole sessionKind sessionId requestId clientIp
  actor { id } onBehalfOf { id } organization { id } changes { field before after classification }`
const AUDIT = { name: 'auditEvents', node: NODE }

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

/** A specialist of aurora adds a patient and changes their phone number. */
async function aChange() {
  const ctx = await world.context('specialist@aurora.test', 'aurora')
  const patient = await ctx.inTransaction((tx) =>
    tx.db.patient.create({ data: { givenName: 'Radu', familyName: 'Ionescu', phone: '+40700000001' } }),
  )
  await ctx.inTransaction((tx) => tx.db.patient.update({ where: { id: patient.id }, data: { phone: '+40700000002' } }))
  return { ctx, patient }
}

describe('the trail of a change just made', () => {
  test('says who, where, in which request, and what was before and is now', async () => {
    const { ctx, patient } = await aChange()
    const admin = await world.actor('admin@aurora.test', 'aurora')
    const events = await walk<Event>(world, admin, AUDIT, { filter: { requestId: ctx.actor.requestId } })

    const { actor } = ctx
    const common = {
      entity: 'clinical.patients',
      entityId: patient.id,
      actorId: actor.principalId,
      actor: { id: actor.principalId },
      onBehalfOf: null,
      actorRole: 'specialist',
      sessionKind: 'NORMAL',
      sessionId: actor.session.id,
      requestId: actor.requestId,
      clientIp: '127.0.0.1',
      organization: { id: world.organizations.aurora },
    }
    expect(events).toMatchObject([
      {
        ...common,
        action: 'UPDATE',
        changes: [{ field: 'phone', before: '+40700000001', after: '+40700000002', classification: 'PERSONAL' }],
      },
      { ...common, action: 'CREATE' },
    ])
    expect(events[1]?.changes).toContainEqual({
      field: 'family_name',
      before: null,
      after: 'Ionescu',
      classification: 'PERSONAL',
    })
  })

  test('shows neither a secret nor that two of them are alike', async () => {
    const ctx = await world.context('admin@aurora.test', 'aurora')
    const secretHash = 'a'.repeat(64)
    await ctx.inTransaction(async ({ db }) => {
      const { id } = await db.principal.create({ data: { kind: 'service_account', displayName: 'Robot' } })
      await db.serviceAccount.create({ data: { id, name: 'Robot', scopes: [] } })
      await db.apiKey.create({ data: { serviceAccountId: id, prefix: 'key_abcd', secretHash } })
    })
    const filter = { requestId: ctx.actor.requestId, entity: 'identity.api_keys' }
    const events = await walk<Event>(world, ctx.actor, AUDIT, { filter })

    expect(events).toHaveLength(1)
    expect(events[0]?.changes).toContainEqual({
      field: 'secret_hash',
      before: null,
      after: '***',
      classification: 'SECRET',
    })
    expect(JSON.stringify(events)).not.toContain(secretHash)
  })

  test('of a program or of the platform itself names no person', async () => {
    const { admin, organizations } = world
    const event = await admin.auditEvent.findFirstOrThrow({
      where: { organizationId: organizations.aurora, actorId: null },
    })
    const asker = await world.actor('admin@aurora.test', 'aurora')
    const events = await walk<Event>(world, asker, AUDIT, { filter: { entityId: event.entityId } })
    expect(events.find(({ id }) => id === event.id)).toMatchObject({ actor: null, sessionKind: 'SYSTEM' })
  })

  test('is a read of health data itself when it tells of a patient, and that is noted', async () => {
    const { patient } = await aChange()
    const admin = await world.actor('admin@aurora.test', 'aurora')
    await walk<Event>(world, admin, AUDIT, { filter: { entityId: patient.id } })
    const reads = await world.admin.accessEvent.findMany({
      where: { actorId: admin.principalId, entityIds: { has: patient.id } },
    })
    expect(reads).toMatchObject([{ entity: 'clinical.patients', actorRole: 'admin' }])

    await walk<Event>(world, admin, { name: 'auditEvents', node: 'id action' }, { filter: { entityId: patient.id } })
    expect(await world.admin.accessEvent.count({ where: { entityIds: { has: patient.id } } })).toBe(1)
  })
})

describe('pages', () => {
  test('of any size hold every event once, newest first, also when events come in between', async () => {
    const { patient } = await aChange()
    const admin = await world.actor('admin@aurora.test', 'aurora')
    // Many events within one millisecond: one statement changes all of the clinic's patients.
    await world.admin
      .$executeRaw`UPDATE clinical.patients SET city = 'Cluj' WHERE organization_id = ${world.organizations.aurora}::uuid`
    const truth = await world.admin.$queryRaw<{ id: string }[]>`
      SELECT id FROM telemetry.audit_events WHERE organization_id = ${world.organizations.aurora}::uuid ORDER BY recorded_at DESC, id DESC`
    expect(truth.length).toBeGreaterThan(50)

    const ids = { name: 'auditEvents', node: 'id' }
    const whole = await walk<Event>(world, admin, ids)
    expect(whole.map(({ id }) => id)).toEqual(truth.map(({ id }) => id))

    const disturbed = await walk<Event>(world, admin, ids, {
      first: 7,
      between: () => world.admin.patient.update({ where: { id: patient.id }, data: { city: 'Iași' } }),
    })
    expect(disturbed.map(({ id }) => id)).toEqual(truth.map(({ id }) => id))
  })

  test('refuse a cursor of another list', async () => {
    const admin = await world.actor('admin@aurora.test', 'aurora')
    const query = '{ auditEvents(after: "WyJub3QgYSBkYXRlIiwieCJd") { edges { cursor } } }'
    const { errors } = await world.run(subgraph, admin, query)
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
  })
})

describe('filters', () => {
  test('narrow by record, actor, action and time, all at once', async () => {
    const { ctx, patient } = await aChange()
    const admin = await world.actor('admin@aurora.test', 'aurora')
    const find = async (filter: object) =>
      (await walk<Event>(world, admin, AUDIT, { filter })).map(({ action }) => action)
    const { principalId } = ctx.actor

    expect(await find({ entityId: patient.id })).toEqual(['UPDATE', 'CREATE'])
    expect(await find({ entityId: patient.id, action: 'UPDATE' })).toEqual(['UPDATE'])
    expect(await find({ entityId: patient.id, actorId: principalId, entity: 'clinical.patients' })).toEqual([
      'UPDATE',
      'CREATE',
    ])
    expect(await find({ entityId: patient.id, actorId: admin.principalId })).toEqual([])
    expect(await find({ entityId: patient.id, entity: 'clinical.allergies' })).toEqual([])
    expect(
      await find({ entityId: patient.id, from: new Date(Date.now() - 60_000), to: new Date(Date.now() + 60_000) }),
    ).toHaveLength(2)
    expect(await find({ entityId: patient.id, to: new Date(Date.now() - 60_000) })).toEqual([])
    expect(await find({ entityId: patient.id, from: new Date(Date.now() + 60_000) })).toEqual([])
  })

  test('refuse what is no id', async () => {
    const admin = await world.actor('admin@aurora.test', 'aurora')
    await expect(walk(world, admin, AUDIT, { filter: { actorId: 'me' } })).rejects.toThrow('BAD_USER_INPUT')
  })
})
