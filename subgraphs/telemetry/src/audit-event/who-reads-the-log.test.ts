import { PLATFORM_ORGANIZATION_ID } from '@platform/shared/platform-organization'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { walk } from '../testing/walk.ts'

type Event = { id: string; entity: string; organization: { id: string } | null }
const AUDIT = { name: 'auditEvents', node: 'id entity organization { id }' }

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const idsOf = async (organizationId: string) =>
  (await world.admin.auditEvent.findMany({ where: { organizationId }, select: { id: true } }))
    .map(({ id }) => id)
    .sort()

test.each(['aurora', 'pacifica'] as const)(
  'the admin of %s reads all of that clinic and nothing else',
  async (clinic) => {
    const events = await walk<Event>(world, await world.actor(`admin@${clinic}.test`, clinic), AUDIT)
    expect(events.length).toBeGreaterThan(20)
    expect(events.map(({ id }) => id).sort()).toEqual(await idsOf(world.organizations[clinic]))
  },
)

test('asking for another clinic by its id finds nothing', async () => {
  const admin = await world.actor('admin@aurora.test', 'aurora')
  expect(await walk<Event>(world, admin, AUDIT, { filter: { organizationId: world.organizations.pacifica } })).toEqual(
    [],
  )
})

test.each(['patient@aurora.test', 'specialist@aurora.test', 'support@aurora.test'])('%s is refused', async (email) => {
  const actor = await world.actor(email, 'aurora')
  for (const query of [
    '{ auditEvents { edges { cursor } } }',
    '{ auditEntities }',
    '{ accessEvents { edges { cursor } } }',
  ]) {
    const { data, errors } = await world.run(subgraph, actor, query)
    expect(data).toBeNull()
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN'])
  }
})

test('a patient whom a role lets in by mistake still sees no row', async () => {
  const patient = {
    ...(await world.actor('patient@aurora.test', 'aurora')),
    permissions: ['audit:read', 'security_events:read'],
  }
  expect(await walk<Event>(world, patient, AUDIT)).toEqual([])
})

test.each(['engineer@platform.test', 'root@platform.test'])(
  '%s reads what concerns the registry of all clinics, and no patient',
  async (email) => {
    const actor = await world.actor(email)
    const events = await walk<Event>(world, actor, AUDIT)
    const entities = new Set(events.map(({ entity }) => entity))
    const places = new Set(events.map(({ organization }) => organization?.id ?? PLATFORM_ORGANIZATION_ID))

    expect([...entities]).toEqual(
      expect.arrayContaining(['tenancy.organizations', 'tenancy.memberships', 'identity.humans']),
    )
    expect([...entities].filter((entity) => /^clinical|patient|consents$/.test(entity))).toEqual([])
    expect([...places].sort()).toEqual(
      [PLATFORM_ORGANIZATION_ID, world.organizations.aurora, world.organizations.pacifica].sort(),
    )
    expect(await walk(world, actor, AUDIT, { filter: { entity: 'clinical.patients' } })).toEqual([])
    expect(await world.admin.auditEvent.count({ where: { entity: 'clinical.patients' } })).toBeGreaterThan(0)
  },
)

test('the kinds of record on offer are those the log can show to the asker', async () => {
  const offered = async (email: string, clinic?: 'aurora') => {
    const { data } = await world.run(subgraph, await world.actor(email, clinic), '{ auditEntities }')
    return data?.['auditEntities'] as string[]
  }
  const shown = new Set(
    (await walk<Event>(world, await world.actor('engineer@platform.test'), AUDIT)).map(({ entity }) => entity),
  )
  const toPlatform = await offered('engineer@platform.test')
  expect(toPlatform).toEqual(expect.arrayContaining([...shown]))
  expect(toPlatform.filter((entity) => /^clinical|patient|consents$/.test(entity))).toEqual([])
  expect(await offered('admin@aurora.test', 'aurora')).toEqual(
    expect.arrayContaining([...toPlatform, 'clinical.patients', 'clinical.allergies']),
  )
})
