import { PERMISSIONS, SYSTEM_ROLES } from '@platform/prisma/system-roles'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { anOrganization } from '../testing/an-organization.ts'
import { payloadOf } from '../testing/payload-of.ts'

const CREATE = /* GraphQL */ `
  mutation ($input: CreateOrganizationInput!) {
    createOrganization(input: $input) {
      organization {
        id
        slug
        status
        timezone
        languageCode
        activatedAt
        settings {
          holdTtlSeconds
          emailFromName
        }
        tier {
          code
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`
const INPUT = {
  name: '  Clínica Ñandú ',
  slug: 'nandu',
  timezone: 'America/Argentina/Buenos_Aires',
  languageCode: 'es',
  countryCode: 'AR',
  adminEmail: 'Directora@Nandu.test',
  tierCode: 'clinic',
}

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const count = () => world.admin.organization.count()

test('platform staff create a clinic with all that every clinic has, in one act on the record', async () => {
  const root = await world.actor('root@platform.test')
  const { organization, userErrors } = payloadOf(
    await world.run(subgraph, root, CREATE, { input: INPUT }),
    'createOrganization',
  )
  expect(userErrors).toEqual([])
  expect(organization).toMatchObject({
    slug: 'nandu',
    status: 'DRAFT',
    timezone: 'America/Argentina/Buenos_Aires',
    languageCode: 'es',
    activatedAt: null,
    settings: { holdTtlSeconds: 600, emailFromName: 'Clínica Ñandú' },
    tier: { code: 'clinic' },
  })
  const { id: organizationId } = await world.admin.organization.findUniqueOrThrow({ where: { slug: 'nandu' } })

  const roles = await world.admin.role.findMany({ where: { organizationId }, orderBy: { key: 'asc' } })
  expect(roles.map(({ key, baseRole, isSystem, permissions }) => ({ key, baseRole, isSystem, permissions }))).toEqual(
    (['admin', 'customer_support', 'patient', 'specialist'] as const).map((key) => ({
      key,
      baseRole: key,
      isSystem: true,
      permissions: [...SYSTEM_ROLES[key].permissions],
    })),
  )
  expect(roles[0]?.permissions).toEqual([...PERMISSIONS])

  const memberships = await world.admin.membership.findMany({ where: { organizationId }, include: { role: true } })
  expect(memberships).toMatchObject([
    { email: 'directora@nandu.test', status: 'invited', principalId: null, role: { key: 'admin' } },
  ])

  const limits = await world.admin.organizationLimit.findMany({ where: { organizationId }, orderBy: { key: 'asc' } })
  expect(limits.map(({ key, maximum }) => [key, maximum])).toEqual([
    ['locations', 10],
    ['members', 25],
    ['service_accounts', 10],
  ])
  const entitlements = await world.admin.organizationEntitlement.findMany({
    where: { organizationId },
    orderBy: { key: 'asc' },
  })
  expect(entitlements.map(({ key, isEnabled }) => [key, isEnabled])).toEqual([
    ['audit_export', false],
    ['custom_domains', true],
    ['partner_api', true],
  ])

  const audited = await world.admin.auditEvent.findMany({ where: { organizationId, entity: 'tenancy.organizations' } })
  expect(audited).toMatchObject([
    { action: 'create', actorId: root.principalId, actorRole: 'superadmin', entityId: organizationId },
  ])
  const events = await world.admin.outboxEvent.findMany({ where: { organizationId, type: 'organization.created' } })
  expect(events).toMatchObject([{ subjectIds: [organizationId], payload: { slug: 'nandu' } }])
})

describe('a clinic is not created, and nothing of it is left,', () => {
  test.each(['engineer@platform.test', 'admin@aurora.test'])('by %s', async (email) => {
    const before = await count()
    const actor = await world.actor(email, email.endsWith('aurora.test') ? 'aurora' : undefined)
    const { data, errors } = await world.run(subgraph, actor, CREATE, { input: { ...INPUT, slug: 'other' } })
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    expect(await count()).toBe(before)
  })

  test.each([
    ['a slug that is taken', { slug: 'aurora' }, 'CONFLICT', 'slug'],
    ['a reserved slug', { slug: 'portal' }, 'INVALID', 'slug'],
    ['a slug in capitals', { slug: 'Nandu' }, 'INVALID', 'slug'],
    ['no name', { name: '   ' }, 'INVALID', 'name'],
    ['a language nobody translated', { languageCode: 'fr' }, 'INVALID', 'languageCode'],
    ['a plan that is not sold', { tierCode: 'gold' }, 'NOT_FOUND', 'tierCode'],
  ])('with %s', async (_, wrong, code, field) => {
    const before = await count()
    const root = await world.actor('root@platform.test')
    const answer = await world.run(subgraph, root, CREATE, { input: { ...INPUT, slug: 'other', ...wrong } })
    const { organization, userErrors } = payloadOf(answer, 'createOrganization')
    expect(organization).toBeNull()
    expect(userErrors).toMatchObject([{ code, path: [field] }])
    expect(await count()).toBe(before)
  })
})

test('of two clinics that want a slug at the same moment, one gets it', async () => {
  const before = await count()
  const results = await Promise.allSettled([1, 2, 3].map(() => anOrganization(world, { slug: 'contested' })))
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
  expect(await count()).toBe(before + 1)
})
