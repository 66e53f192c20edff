import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { anOrganization } from '../testing/an-organization.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
  for (const name of ['Lac Un', 'Lac Deux', 'Lac Trois']) await anOrganization(world, { name })
})
afterAll(() => world.close())

const LIST = /* GraphQL */ `
  query ($first: Int!, $after: String, $filter: OrganizationFilter) {
    organizations(first: $first, after: $after, filter: $filter) {
      edges {
        node {
          name
          status
          limits {
            key
            used
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`
type Page = { edges: { node: { name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

const list = async (variables: object) => {
  const { data, errors } = await world.run(subgraph, await world.actor('root@platform.test'), LIST, {
    first: 20,
    ...variables,
  })
  expect(errors).toBeUndefined()
  return data?.['organizations'] as Page
}
const names = ({ edges }: Page) => edges.map(({ node }) => node.name)

test('platform staff page through all clinics, newest first', async () => {
  const first = await list({ first: 2 })
  expect(names(first)).toEqual(['Lac Trois', 'Lac Deux'])
  const second = await list({ first: 2, after: first.pageInfo.endCursor })
  expect(names(second)).toEqual(['Lac Un', 'Clínica Pacífica'])
  const third = await list({ first: 2, after: second.pageInfo.endCursor })
  expect(names(third)).toEqual(['Clinica Aurora'])
  expect(third.pageInfo.hasNextPage).toBe(false)
})

test.each([
  [{ status: 'ACTIVE' }, ['Clínica Pacífica', 'Clinica Aurora']],
  [{ status: 'SUSPENDED' }, []],
  [{ search: 'LAC' }, ['Lac Trois', 'Lac Deux', 'Lac Un']],
  [{ search: 'aurora' }, ['Clinica Aurora']],
  [{ search: 'lac', status: 'ACTIVE' }, []],
])('the filter %j finds %j', async (filter, expected) => expect(names(await list({ filter }))).toEqual(expected))

test.each(['engineer@platform.test', 'admin@aurora.test'])('%s lists none', async (email) => {
  const actor = await world.actor(email, email.endsWith('aurora.test') ? 'aurora' : undefined)
  const { data, errors } = await world.run(subgraph, actor, LIST, { first: 20 })
  expect(data).toBeNull()
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})

const ONE = /* GraphQL */ `
  query ($id: ID) {
    organization(id: $id) {
      slug
      limits {
        key
        maximum
        used
        isOverridden
      }
      entitlements {
        key
        isEnabled
      }
    }
  }
`

test('a member sees the clinic they are at, with what its plan allows and how much of it is taken', async () => {
  const admin = await world.actor('admin@pacifica.test', 'pacifica')
  const { data } = await world.run(subgraph, admin, ONE)
  expect(data?.['organization']).toEqual({
    slug: 'pacifica',
    limits: [
      { key: 'locations', maximum: 2, used: 2, isOverridden: false },
      { key: 'members', maximum: 5, used: 3, isOverridden: false },
      { key: 'service_accounts', maximum: 1, used: null, isOverridden: false },
    ],
    entitlements: [
      { key: 'audit_export', isEnabled: false },
      { key: 'custom_domains', isEnabled: false },
      { key: 'partner_api', isEnabled: false },
    ],
  })
})

test('nobody sees another clinic by its id; platform staff see any', async () => {
  const id = world.organizations.pacifica
  const admin = await world.actor('admin@aurora.test', 'aurora')
  expect((await world.run(subgraph, admin, ONE, { id })).data).toEqual({ organization: null })
  const root = await world.actor('root@platform.test')
  expect((await world.run(subgraph, root, ONE, { id })).data).toMatchObject({ organization: { slug: 'pacifica' } })
})

test('who is at no clinic has no current one', async () => {
  const ana = await world.actor('ana@patients.test')
  expect((await world.run(subgraph, ana, '{ organization { slug } }')).data).toEqual({ organization: null })
})

test('others reach a clinic through a reference, as far as they may see it', async () => {
  const representations = [
    { __typename: 'Organization', id: world.organizations.aurora },
    { __typename: 'Organization', id: world.organizations.pacifica },
  ]
  const document = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { slug } } }'
  const actor = await world.actor('specialist@aurora.test', 'aurora')
  const { data } = await world.run(subgraph, actor, document, { r: representations })
  expect(data).toEqual({ _entities: [{ slug: 'aurora' }, null] })
})
