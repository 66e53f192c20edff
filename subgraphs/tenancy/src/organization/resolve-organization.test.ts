import { gateway } from '@platform/shared/testing/actor-of'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { anOrganization } from '../testing/an-organization.ts'
import { suspendOrganization } from './suspend-organization.ts'

const RESOLVE = /* GraphQL */ `
  query ($input: _OrganizationByHostInput!) {
    _organizationByHost(input: $input) {
      slug
      name
      status
      timezone
      languageCode
      branding {
        brandColor
        logoUrl
        emailFromName
      }
      hosts
    }
  }
`
const AURORA = {
  slug: 'aurora',
  name: 'Clinica Aurora',
  status: 'ACTIVE',
  timezone: 'Europe/Bucharest',
  languageCode: 'ro',
  branding: { brandColor: '#0b7285', logoUrl: null, emailFromName: 'Clinica Aurora' },
  hosts: ['clinic.aurora.test'],
}

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const resolve = async (input: object) => {
  const { data, errors } = await world.run(subgraph, gateway(null), RESOLVE, { input })
  expect(errors).toBeUndefined()
  return data?.['_organizationByHost']
}

test('the gateway finds a clinic by its slug, by a proven host and by its id', async () => {
  expect(await resolve({ slug: 'aurora' })).toEqual(AURORA)
  expect(await resolve({ host: 'clinic.aurora.test' })).toEqual(AURORA)
  expect(await resolve({ host: 'Clinic.Aurora.Test' })).toEqual(AURORA)
  expect(await resolve({ id: world.organizations.aurora })).toEqual(AURORA)
})

test.each([{ slug: 'nobody' }, { slug: 'auror' }, { slug: '%' }, { host: 'aurora.test' }, { host: '' }])(
  '%j finds none',
  async (input) => expect(await resolve(input)).toBeNull(),
)

test('a host is found only once it is proven', async () => {
  const organizationId = world.organizations.pacifica
  const host = 'citas.pacifica.test'
  const domain = await world.admin.organizationDomain.create({
    data: { organizationId, host, app: 'portal', verificationToken: 'token' },
  })
  expect(await resolve({ host })).toBeNull()
  await world.admin.organizationDomain.update({ where: { id: domain.id }, data: { status: 'verified' } })
  expect(await resolve({ host })).toMatchObject({ slug: 'pacifica', hosts: [host] })
  await world.admin.organizationDomain.update({ where: { id: domain.id }, data: { deletedAt: new Date() } })
  expect(await resolve({ host })).toBeNull()
})

test('a draft is not found by any of its names; a suspended clinic is, and says so', async () => {
  const { id, slug } = await anOrganization(world)
  expect(await resolve({ slug })).toBeNull()
  expect(await resolve({ id })).toBeNull()

  const { inTransaction } = await world.context('root@platform.test')
  const organizationId = world.organizations.pacifica
  await inTransaction((ctx) => suspendOrganization(ctx, { organizationId, reason: 'Unpaid' }))
  expect(await resolve({ slug: 'pacifica' })).toMatchObject({ slug: 'pacifica', status: 'SUSPENDED' })
})

test.each([{}, { slug: 'aurora', host: 'clinic.aurora.test' }])('%j is not one name', async (input) => {
  const { data, errors } = await world.run(subgraph, gateway(null), RESOLVE, { input })
  expect(data).toEqual({ _organizationByHost: null })
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
})

test.each(['root@platform.test', 'ana@patients.test'])('%s cannot ask', async (email) => {
  const { data, errors } = await world.run(subgraph, await world.actor(email), RESOLVE, { input: { slug: 'aurora' } })
  expect(data).toEqual({ _organizationByHost: null })
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})
