import { isNonNullType, isScalarType, type GraphQLObjectType } from 'graphql'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from './subgraph.ts'
import { aMember } from './testing/a-member.ts'
import { aRole } from './testing/a-role.ts'
import { recordsOf } from './testing/records-of.ts'

let world: World
let ids: Record<string, string>
beforeAll(async () => {
  world = await aWorld()
  const organizationId = world.organizations.aurora
  const [domain, location] = await Promise.all([
    world.admin.organizationDomain.findFirstOrThrow({ where: { organizationId } }),
    world.admin.location.findFirstOrThrow({ where: { organizationId } }),
  ])
  // So that nothing but the clinic's borders stands in the way.
  await world.admin.organizationEntitlement.updateMany({ data: { isEnabled: true } })
  ids = {
    organizationId,
    domainId: domain.id,
    locationId: location.id,
    roleId: (await aRole(world, { clinic: 'aurora', permissions: [] })).id,
    membershipId: (await aMember(world, { clinic: 'aurora' })).id,
  }
})
afterAll(() => world.close())

const OTHER_VALUES: Record<string, unknown> = { version: 1, status: 'INACTIVE', reason: 'Mine', tierCode: 'starter' }

const mutations = Object.values((subgraph.schema.getMutationType() as GraphQLObjectType).getFields())

/** An input with every id it takes pointing into aurora, and something harmless for the rest. */
function aim(field: (typeof mutations)[number]): { input: Record<string, unknown>; takesAnId: boolean } {
  const type = field.args[0]?.type
  const inner = isNonNullType(type) ? type.ofType : type
  if (!inner || !('getFields' in inner)) throw new Error(`${field.name} takes no input`)
  const input: Record<string, unknown> = {}
  for (const { name, type: fieldType } of Object.values(inner.getFields())) {
    if (ids[name]) input[name] = ids[name]
    else if (name in OTHER_VALUES) input[name] = OTHER_VALUES[name]
    else if (isNonNullType(fieldType))
      input[name] = isScalarType(fieldType.ofType) ? sample(fieldType.ofType.name) : sample('enum')
  }
  return { input, takesAnId: Object.keys(input).some((name) => name in ids) }
}
const sample = (scalar: string): unknown =>
  ({ Int: 1, Boolean: true, EmailAddress: 'x@example.com', String: 'members' })[scalar]

test('no mutation aimed at another clinic changes anything there, whoever of pacifica tries', async () => {
  const aimed = mutations.map((field) => ({ name: field.name, ...aim(field) })).filter(({ takesAnId }) => takesAnId)
  expect(aimed.length).toBeGreaterThanOrEqual(18)
  const before = await recordsOf(world, world.organizations.aurora)
  for (const email of ['admin@pacifica.test', 'patient@pacifica.test']) {
    const actor = await world.actor(email, 'pacifica')
    for (const { name, input } of aimed) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
      const document = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code path } } }`
      const { data, errors } = await world.run(subgraph, actor, document, { input })
      const answer = data?.[name] as { userErrors: { code: string }[] } | undefined
      const refusals = [...(answer?.userErrors ?? []).map(({ code }) => code), ...(errors ?? []).map(codeOf)]
      expect([name, refusals]).toEqual([name, [expect.stringMatching(/^(NOT_FOUND|FORBIDDEN)$/)]])
    }
  }
  expect(await recordsOf(world, world.organizations.aurora)).toEqual(before)
})
const codeOf = ({ extensions }: { extensions: Record<string, unknown> }) => String(extensions['code'])

test('no lookup and no reference by an id of another clinic finds anything', async () => {
  const actor = await world.actor('admin@pacifica.test', 'pacifica')
  const document = /* GraphQL */ `
    query ($organizationId: ID!, $locationId: ID!, $roleId: ID!, $membershipId: ID!, $r: [_Any!]!) {
      organization(id: $organizationId) {
        id
      }
      location(id: $locationId) {
        id
      }
      role(id: $roleId) {
        id
      }
      membership(id: $membershipId) {
        id
      }
      _entities(representations: $r) {
        __typename
      }
    }
  `
  const r = ['Organization', 'Location', 'Role', 'Membership'].map((__typename) => ({
    __typename,
    id: ids[`${__typename.toLowerCase()}Id`],
  }))
  const { data, errors } = await world.run(subgraph, actor, document, { ...ids, r })
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    organization: null,
    location: null,
    role: null,
    membership: null,
    _entities: [null, null, null, null],
  })
})
