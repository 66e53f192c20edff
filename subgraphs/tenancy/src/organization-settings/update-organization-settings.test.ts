import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { payloadOf } from '../testing/payload-of.ts'
import { recordsOf } from '../testing/records-of.ts'

const UPDATE = /* GraphQL */ `
  mutation ($input: UpdateOrganizationSettingsInput!) {
    updateOrganizationSettings(input: $input) {
      settings {
        brandColor
        logoUrl
        emailFromName
        holdTtlSeconds
        bookingConfirmationHours
        noShowGraceMinutes
        cancellationCutoffHours
        lowRating
        reminderMinutes
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

const update = async (input: object, email = 'admin@aurora.test') =>
  world.run(subgraph, await world.actor(email, 'aurora'), UPDATE, { input })
const versionNow = async () => {
  const where = { organizationId: world.organizations.aurora }
  return (await world.admin.organizationSettings.findUniqueOrThrow({ where })).version
}

test('an administrator changes how the clinic looks and works; what is left out stays', async () => {
  const version = await versionNow()
  const changed = await update({
    version,
    brandColor: '#AB12EF',
    logoUrl: 'https://cdn.example.com/aurora.svg',
    holdTtlSeconds: 120,
    lowRating: 3,
    reminderMinutes: [120, 2880],
  })
  const { settings, userErrors } = payloadOf(changed, 'updateOrganizationSettings')
  expect(userErrors).toEqual([])
  expect(settings).toEqual({
    brandColor: '#ab12ef',
    logoUrl: 'https://cdn.example.com/aurora.svg',
    emailFromName: 'Clinica Aurora',
    holdTtlSeconds: 120,
    bookingConfirmationHours: 48,
    noShowGraceMinutes: 30,
    cancellationCutoffHours: 24,
    lowRating: 3,
    reminderMinutes: [2880, 120],
    version: version + 1,
  })
  const { aurora } = world.organizations
  const events = await world.admin.outboxEvent.findMany({
    where: { organizationId: aurora, type: { not: 'audit_event.added' } },
  })
  expect(events).toMatchObject([{ type: 'organization_settings.updated', payload: { slug: 'aurora' } }])
  const audited = await world.admin.auditEvent.findMany({
    where: { organizationId: aurora, entity: 'tenancy.organization_settings', action: 'update' },
  })
  expect(audited).toMatchObject([{ after: { brand_color: '#ab12ef', hold_ttl_seconds: 120 } }])
})

test('null takes the logo and the mail name away', async () => {
  const { settings } = payloadOf(
    await update({ version: await versionNow(), logoUrl: null, emailFromName: null, brandColor: null }),
    'updateOrganizationSettings',
  )
  expect(settings).toMatchObject({ logoUrl: null, emailFromName: null, brandColor: '#ab12ef' })
})

test.each([
  ['holdTtlSeconds', 119],
  ['holdTtlSeconds', 1801],
  ['bookingConfirmationHours', 0],
  ['noShowGraceMinutes', -1],
  ['cancellationCutoffHours', 337],
  ['lowRating', 5],
  ['reminderMinutes', [60, 60]],
  ['logoUrl', 'http://cdn.example.com/aurora.svg'],
  ['logoUrl', 'javascript:alert(1)'],
  ['logoUrl', 'https://user:secret@cdn.example.com/'],
  ['brandColor', '#abc'],
  ['brandColor', '#aabbccdd'],
  ['emailFromName', 'Aurora\r\nBcc: all@example.com'],
  ['emailFromName', 'a'.repeat(79)],
])('%s cannot be %j', async (field, value) => {
  const before = await recordsOf(world, world.organizations.aurora)
  const answer = await update({ version: await versionNow(), [field]: value })
  const { settings, userErrors } = payloadOf(answer, 'updateOrganizationSettings')
  expect(settings).toBeNull()
  expect(userErrors).toMatchObject([{ code: 'INVALID', path: [field] }])
  expect(await recordsOf(world, world.organizations.aurora)).toEqual(before)
})

test('an edit of what has changed since is refused', async () => {
  const before = await recordsOf(world, world.organizations.aurora)
  const answer = await update({ version: 1, holdTtlSeconds: 300 })
  expect(payloadOf(answer, 'updateOrganizationSettings').userErrors).toMatchObject([
    { code: 'CONFLICT', path: ['version'] },
  ])
  expect(await recordsOf(world, world.organizations.aurora)).toEqual(before)
})

test('the database keeps visitors and patients from writing what they read', async () => {
  const where = { organizationId: world.organizations.aurora }
  for (const email of ['patient@aurora.test', 'ana@patients.test']) {
    const { db } = await world.context(email, 'aurora')
    expect(await db.organizationSettings.findFirst({ where })).not.toBeNull()
    expect(await db.organizationSettings.updateMany({ where, data: { brandColor: '#000000' } })).toEqual({ count: 0 })
    expect(await db.location.updateMany({ where, data: { name: 'Mine' } })).toEqual({ count: 0 })
    expect(await db.role.updateMany({ where, data: { permissions: ['roles:manage'] } })).toEqual({ count: 0 })
    const role = { key: 'mine', name: 'Mine', baseRole: 'admin', permissions: ['roles:manage'] }
    await expect(db.role.createMany({ data: [role] })).rejects.toThrow()
  }
})
