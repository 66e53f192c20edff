import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const QUERY =
  'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Human { staffPlaces { role { key } organization { slug } } } } }'

async function ask(asker: string, of: string, clinic?: 'aurora') {
  const { principalId: id } = await world.actor(of)
  const actor = await world.actor(asker, clinic)
  return world.run(subgraph, actor, QUERY, { of: [{ __typename: 'Human', id }] })
}

test('superadmins are told where somebody works, and not where they are a patient', async () => {
  expect(await ask('root@platform.test', 'specialist@aurora.test')).toEqual({
    data: { _entities: [{ staffPlaces: [{ role: { key: 'specialist' }, organization: { slug: 'aurora' } }] }] },
  })
  expect(await ask('root@platform.test', 'ana@patients.test')).toEqual({ data: { _entities: [{ staffPlaces: [] }] } })
})

test('nobody else is', async () => {
  for (const [asker, clinic] of [
    ['admin@aurora.test', 'aurora'],
    ['engineer@platform.test', undefined],
  ] as const) {
    const { data, errors } = await ask(asker, 'specialist@aurora.test', clinic)
    expect(data).toEqual({ _entities: [{ staffPlaces: null }] })
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN'])
  }
})
