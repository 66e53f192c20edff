import { DEMO_PEOPLE } from '@platform/prisma/demo-people'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { field } from '../testing/run.ts'
import { listPrincipals } from './list-principals.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

/** Their programs are principals too. */
const DEMO_PARTNERS = 1

const emails = async (filter: Parameters<typeof listPrincipals>[1]['filter']) => {
  const { edges } = await listPrincipals(await world.context('root@platform.test'), { first: 100, filter })
  return edges.map(({ node }) => ('email' in node ? node.email : node.principal.displayName))
}

test('all principals, newest first, page after page', async () => {
  const root = await world.context('root@platform.test')
  const ids: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const page: Awaited<ReturnType<typeof listPrincipals>> = await listPrincipals(root, { first: 3, after })
    ids.push(...page.edges.map(({ node }) => node.id))
    after = page.pageInfo.endCursor
    more = page.pageInfo.hasNextPage
  }
  expect(ids).toHaveLength(DEMO_PEOPLE.length + DEMO_PARTNERS)
  expect(ids).toEqual(ids.toSorted().reverse())
})

test('filters narrow by kind, status, name and address', async () => {
  await world.admin.serviceAccount.create({
    data: {
      organizationId: world.organizations.aurora,
      name: 'Ștefănescu sync',
      scopes: [],
      principal: { create: { kind: 'service_account', displayName: 'Ștefănescu sync' } },
    },
  })
  expect((await emails({ search: 'ștefănescu' })).toSorted()).toEqual(['specialist@aurora.test', 'Ștefănescu sync'])
  expect(await emails({ search: 'ștefănescu', kind: 'human' })).toEqual(['specialist@aurora.test'])
  expect(await emails({ search: 'ANA@patients' })).toEqual(['ana@patients.test'])
  expect(await emails({ status: 'blocked' })).toEqual([])
  expect(await emails({ search: ' ' })).toHaveLength(DEMO_PEOPLE.length + DEMO_PARTNERS + 1)
})

test('the list and one of it, through the graph', async () => {
  const root = await world.actor('root@platform.test')
  const LIST =
    '{ principals(first: 100, filter: { kind: HUMAN, search: "pacifica.test" }) { edges { node { __typename id ... on Human { email lastSeenAt } } } } }'
  const { edges } = await field<{ edges: { node: { id: string; email: string } }[] }>(world, root, LIST)
  expect(edges.map(({ node }) => node.email).toSorted()).toEqual([
    'admin@pacifica.test',
    'patient@pacifica.test',
    'specialist@pacifica.test',
    'support@pacifica.test',
  ])

  const ONE = 'query ($id: ID!) { principal(id: $id) { __typename id } }'
  const id = edges[0]?.node.id
  expect(await field(world, root, ONE, { id })).toEqual({ __typename: 'Human', id })
  expect(await field(world, root, ONE, { id: world.organizations.aurora })).toBeNull()
  await expect(field(world, root, ONE, { id: 'one' })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
})

test('neither clinics nor support engineers list the platform’s people', async () => {
  for (const actor of [await world.actor('admin@aurora.test', 'aurora'), await world.actor('engineer@platform.test')])
    await expect(field(world, actor, '{ principals { edges { cursor } } }')).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    })
})

test('of a program the platform learns whose it is and what was agreed with its partner, but not its keys', async () => {
  const root = await world.actor('root@platform.test')
  const programs = (more: string) =>
    `{ principals(first: 100, filter: { kind: SERVICE_ACCOUNT }) { edges { node { ... on ServiceAccount { organization { id } partner { slug } ${more} } } } } }`
  const { edges } = await field<{ edges: { node: { partner: object | null } }[] }>(world, root, programs(''))
  expect(edges.map(({ node }) => node).find(({ partner }) => partner)).toEqual({
    organization: { id: world.organizations.aurora },
    partner: { slug: 'demo-lab' },
  })
  const { errors } = await world.run(subgraph, root, programs('apiKeys { id }'))
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})
