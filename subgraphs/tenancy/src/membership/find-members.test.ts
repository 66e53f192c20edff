import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { aMember } from '../testing/a-member.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const LIST = /* GraphQL */ `
  query ($first: Int! = 20, $after: String, $filter: MemberFilter) {
    members(first: $first, after: $after, filter: $filter) {
      edges {
        node {
          email
          role {
            key
          }
          human {
            id
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
type Page = { edges: { node: { email: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }

const list = async (variables: object, email = 'specialist@aurora.test') => {
  const { data, errors } = await world.run(subgraph, await world.actor(email, 'aurora'), LIST, { ...variables })
  expect(errors).toBeUndefined()
  return data?.['members'] as Page
}
const emails = ({ edges }: Page) => edges.map(({ node }) => node.email)
const STAFF = ['admin@aurora.test', 'specialist@aurora.test', 'support@aurora.test']
const PATIENTS = ['ana@patients.test', 'patient@aurora.test']

test('staff see their colleagues, by address, and no patients', async () => {
  expect(emails(await list({}))).toEqual(STAFF)
})

test('pages follow one another', async () => {
  const first = await list({ first: 2 })
  expect(emails(first)).toEqual(STAFF.slice(0, 2))
  const second = await list({ first: 2, after: first.pageInfo.endCursor })
  expect(emails(second)).toEqual(STAFF.slice(2))
  expect(second.pageInfo.hasNextPage).toBe(false)
})

test.each([
  [{ baseRoles: ['PATIENT'] }, PATIENTS],
  [{ baseRoles: ['PATIENT', 'ADMIN'] }, ['admin@aurora.test', ...PATIENTS]],
  [{ baseRoles: [] }, []],
  [{ status: 'ACTIVE' }, STAFF],
  [{ status: 'INVITED' }, []],
  [{ search: 'SPEC' }, ['specialist@aurora.test']],
  [{ search: 'ana' }, []],
  [{ search: 'ana', baseRoles: ['PATIENT'] }, ['ana@patients.test']],
])('the filter %j finds %j', async (filter, expected) => expect(emails(await list({ filter }))).toEqual(expected))

test('a role finds those who have it, patients as well', async () => {
  const role = (key: string) =>
    world.admin.role.findFirstOrThrow({ where: { organizationId: world.organizations.aurora, key } })
  expect(emails(await list({ filter: { roleId: (await role('patient')).id } }))).toEqual(PATIENTS)
  expect(emails(await list({ filter: { roleId: (await role('admin')).id } }))).toEqual(['admin@aurora.test'])
})

test('a patient lists nobody', async () => {
  const { data, errors } = await world.run(subgraph, await world.actor('patient@aurora.test', 'aurora'), LIST)
  expect(data).toBeNull()
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})

const REFERENCE = /* GraphQL */ `
  query ($r: [_Any!]!) {
    _entities(representations: $r) {
      ... on Membership {
        email
      }
    }
  }
`

test('by a reference a patient reaches their own place, staff those of their clinic, nobody another clinic’s', async () => {
  const ids = await Promise.all(
    ['patient@aurora.test', 'admin@aurora.test', 'admin@pacifica.test'].map(
      async (email) => (await world.admin.membership.findFirstOrThrow({ where: { email } })).id,
    ),
  )
  const r = ids.map((id) => ({ __typename: 'Membership', id }))
  const reach = async (email: string) =>
    (await world.run(subgraph, await world.actor(email, 'aurora'), REFERENCE, { r })).data?.['_entities']
  const [patient, admin] = [{ email: 'patient@aurora.test' }, { email: 'admin@aurora.test' }]
  expect(await reach('patient@aurora.test')).toEqual([patient, null, null])
  expect(await reach('specialist@aurora.test')).toEqual([patient, admin, null])
})

const OWN = /* GraphQL */ `
  query ($r: [_Any!]!) {
    _entities(representations: $r) {
      ... on Human {
        memberships {
          status
          organization {
            slug
            settings {
              holdTtlSeconds
            }
            limits {
              key
            }
          }
          role {
            key
            name
          }
        }
      }
    }
  }
`

test('people see their own places in all clinics, from wherever they ask', async () => {
  for (const clinic of ['aurora', 'pacifica', undefined] as const) {
    const ana = await world.actor('ana@patients.test', clinic)
    const document = OWN.replace(/settings \{\s*\w+\s*\}/, '').replace(/limits \{\s*\w+\s*\}/, '')
    const { data, errors } = await world.run(subgraph, ana, document, {
      r: [{ __typename: 'Human', id: ana.principalId }],
    })
    expect(errors).toBeUndefined()
    const role = { key: 'patient', name: 'Patient' }
    expect(data?.['_entities']).toEqual([
      {
        memberships: [
          { status: 'ACTIVE', organization: { slug: 'aurora' }, role },
          { status: 'ACTIVE', organization: { slug: 'pacifica' }, role },
        ],
      },
    ])
  }
})

test('of the clinic they are not at they see the name, not the inside', async () => {
  const { email, principalId } = await aMember(world, { clinic: 'aurora', role: 'admin' })
  const { id: roleId } = await world.admin.role.findFirstOrThrow({
    where: { organizationId: world.organizations.pacifica, key: 'admin' },
  })
  const organizationId = world.organizations.pacifica
  await world.admin.membership.create({ data: { organizationId, roleId, email, principalId, status: 'active' } })
  const both = await world.actor(email, 'aurora')
  const { data } = await world.run(subgraph, both, OWN, { r: [{ __typename: 'Human', id: principalId }] })
  expect(data?.['_entities']).toMatchObject([
    {
      memberships: [
        { organization: { slug: 'aurora', settings: { holdTtlSeconds: 600 }, limits: [{}, {}, {}] } },
        { organization: { slug: 'pacifica', settings: null, limits: null } },
      ],
    },
  ])
})

test('nobody sees the places of somebody else, nor their own while they are suspended', async () => {
  const ana = await world.actor('ana@patients.test')
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const document = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Human { memberships { id } } } }'
  const r = [{ __typename: 'Human', id: ana.principalId }]
  expect((await world.run(subgraph, admin, document, { r })).data).toEqual({ _entities: [{ memberships: null }] })

  await world.admin.membership.updateMany({ where: { principalId: ana.principalId }, data: { status: 'suspended' } })
  expect((await world.run(subgraph, ana, document, { r })).data).toEqual({ _entities: [{ memberships: [] }] })
})
