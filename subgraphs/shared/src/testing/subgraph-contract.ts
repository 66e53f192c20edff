import { isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Subgraph } from '../subgraph.ts'
import { aWorld, type World } from './world.ts'

const ACCESS = ['authenticated', 'requiresScopes', 'public', 'internal']
const directives = (field: GraphQLField<unknown, unknown>) =>
  (field.astNode?.directives ?? []).map((directive) => directive.name.value)

/** What every subgraph promises, whatever its nouns. */
export function subgraphContract(subgraph: Subgraph) {
  describe(`${subgraph.name} keeps the contract of a subgraph`, () => {
    const roots = [
      subgraph.schema.getQueryType(),
      subgraph.schema.getMutationType(),
      subgraph.schema.getSubscriptionType(),
    ]
    const rootFields = roots
      .flatMap((type) => Object.values(type?.getFields() ?? {}))
      .filter((field) => !field.name.match(/^_(entities|service)$/))

    test('it has root fields, and each says who may ask', () => {
      expect(rootFields.length).toBeGreaterThan(0)
      const silent = rootFields
        .filter((field) => !directives(field).some((name) => ACCESS.includes(name)))
        .map((field) => field.name)
      expect(silent).toEqual([])
    })

    test('internal fields are hidden from clients', () => {
      const named = rootFields.filter(
        (field) => directives(field).includes('internal') && !directives(field).includes('inaccessible'),
      )
      expect(named.map((field) => field.name)).toEqual([])
    })

    test('every type and field is described', () => {
      const types = Object.values(subgraph.schema.getTypeMap()).filter(
        (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('_') && !roots.includes(type),
      )
      const bare = types.flatMap((type) => [
        ...(type.description ? [] : [type.name]),
        ...Object.values(type.getFields())
          .filter((field) => !field.description)
          .map((field) => `${type.name}.${field.name}`),
      ])
      expect(types.length).toBeGreaterThan(0)
      expect(bare).toEqual([])
    })

    describe('asked around the gateway', () => {
      let world: World
      beforeAll(async () => void (world = await aWorld()))
      afterAll(() => world.close())

      test.each([
        ['without an Actor', undefined],
        ['with a made-up one', 'eyJhbGciOiJub25lIn0.eyJhY3RvciI6e319.'],
      ])('%s it answers nothing', async (_, actorToken) => {
        const running = await subgraph.open(world.services, { jobs: false })
        const request = { query: '{ __typename }', actorToken }
        const { signal } = new AbortController()
        for (const answer of [await running.execute(request), await running.subscribe({ ...request, signal })]) {
          expect(answer).not.toHaveProperty('data')
          expect(answer).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
        }
      })
    })
  })
}
