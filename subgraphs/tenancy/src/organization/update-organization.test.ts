import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { payloadOf } from '../testing/payload-of.ts'
import { recordsOf } from '../testing/records-of.ts'
import { updateOrganization } from './update-organization.ts'

const UPDATE = /* GraphQL */ `
  mutation ($input: UpdateOrganizationInput!) {
    updateOrganization(input: $input) {
      organization {
        name
        timezone
        languageCode
        countryCode
        version
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const versionOf = async (id: string) => (await world.admin.organization.findUniqueOrThrow({ where: { id } })).version

test('an administrator changes the name and the locale of their clinic; the rest stays; it is on the record', async () => {
  const { aurora } = world.organizations
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const version = await versionOf(aurora)
  const input = { version, name: 'Aurora Med', languageCode: 'en' }
  const { organization, userErrors } = payloadOf(
    await world.run(subgraph, admin, UPDATE, { input }),
    'updateOrganization',
  )
  expect(userErrors).toEqual([])
  expect(organization).toEqual({
    name: 'Aurora Med',
    timezone: 'Europe/Bucharest',
    languageCode: 'en',
    countryCode: 'RO',
    version: version + 1,
  })
  const [audited] = await world.admin.auditEvent.findMany({
    where: { organizationId: aurora, entity: 'tenancy.organizations', action: 'update' },
  })
  expect(audited).toMatchObject({ actorId: admin.principalId, actorRole: 'admin' })
  expect(audited?.before).toMatchObject({ name: 'Clinica Aurora', language_code: 'ro' })
  expect(audited?.after).toMatchObject({ name: 'Aurora Med', language_code: 'en' })
  const events = await world.admin.outboxEvent.findMany({
    where: { organizationId: aurora, type: { not: 'audit_event.added' } },
  })
  expect(events).toMatchObject([{ type: 'organization.updated', subjectIds: [aurora], payload: { slug: 'aurora' } }])
})

test.each([
  ['a version that has moved on', { version: 99, name: 'Late' }, { code: 'CONFLICT', inputPath: ['version'] }],
  ['no name', { name: '' }, { code: 'INVALID', inputPath: ['name'] }],
  ['a name of two lines', { name: 'A\nB' }, { code: 'INVALID', inputPath: ['name'] }],
  ['a name that is too long', { name: 'a'.repeat(121) }, { code: 'INVALID', inputPath: ['name'] }],
  ['an offset for a zone', { timezone: '+02:00' }, { code: 'INVALID', inputPath: ['timezone'] }],
])('%s changes nothing', async (_, wrong, refusal) => {
  const { pacifica } = world.organizations
  const before = await recordsOf(world, pacifica)
  const { inTransaction } = await world.context('admin@pacifica.test', 'pacifica')
  const input = { version: before.organization.version, ...wrong }
  await expect(inTransaction((ctx) => updateOrganization(ctx, input))).rejects.toMatchObject(refusal)
  expect(await recordsOf(world, pacifica)).toEqual(before)
})

test('of edits at the same moment one is kept, and the others are told', async () => {
  const { pacifica } = world.organizations
  const version = await versionOf(pacifica)
  const admin = await world.actor('admin@pacifica.test', 'pacifica')
  const answers = await Promise.all(
    ['A', 'B', 'C'].map((name) => world.run(subgraph, admin, UPDATE, { input: { version, name } })),
  )
  const errors = answers.flatMap((answer) => payloadOf(answer, 'updateOrganization').userErrors)
  expect(errors.map(({ code }) => code)).toEqual(['CONFLICT', 'CONFLICT'])
  expect(await versionOf(pacifica)).toBe(version + 1)
})

test('who may not update the clinic is refused', async () => {
  const { aurora } = world.organizations
  const before = await recordsOf(world, aurora)
  for (const email of ['specialist@aurora.test', 'support@aurora.test', 'patient@aurora.test']) {
    const actor = await world.actor(email, 'aurora')
    const input = { version: before.organization.version, name: 'Mine' }
    const { errors } = await world.run(subgraph, actor, UPDATE, { input })
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  }
  expect(await recordsOf(world, aurora)).toEqual(before)
})

test('the slug and the status are not a clinic’s to change, whatever code asks', async () => {
  const { db } = await world.context('admin@aurora.test', 'aurora')
  const where = { id: world.organizations.aurora }
  for (const data of [{ slug: 'other' }, { status: 'suspended' }, { tenancyMode: 'dedicated' }])
    await expect(db.organization.update({ where, data })).rejects.toThrow()
  await expect(world.admin.organization.update({ where, data: { slug: 'other' } })).rejects.toThrow()
})
