import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { field } from '../testing/run.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Human { id displayName email } } }`
const idOf = async (email: string) => (await world.actor(email)).principalId
const humans = async (emails: string[], asker: Awaited<ReturnType<World['actor']>>) => {
  const representations = await Promise.all(
    emails.map(async (email) => ({ __typename: 'Human', id: await idOf(email) })),
  )
  const found = await field<({ email: string } | null)[]>(world, asker, ENTITIES, { representations })
  return found.map((human) => human?.email ?? null)
}
const EVERYBODY = [
  'admin@aurora.test',
  'ana@patients.test',
  'patient@aurora.test',
  'admin@pacifica.test',
  'root@platform.test',
]

test('staff see the people of their own clinic', async () => {
  const asker = await world.actor('specialist@aurora.test', 'aurora')
  expect(await humans(EVERYBODY, asker)).toEqual([
    'admin@aurora.test',
    'ana@patients.test',
    'patient@aurora.test',
    null,
    null,
  ])
})

test('patients see themselves, at a clinic and outside', async () => {
  for (const asker of [await world.actor('ana@patients.test', 'aurora'), await world.actor('ana@patients.test')])
    expect(await humans(EVERYBODY, asker)).toEqual([null, 'ana@patients.test', null, null, null])
})

test('the platform team sees everyone', async () => {
  expect(await humans(EVERYBODY, await world.actor('engineer@platform.test'))).toEqual(EVERYBODY)
})

test('why somebody is blocked is the platform’s affair', async () => {
  const asker = await world.actor('admin@aurora.test', 'aurora')
  await expect(field(world, asker, '{ me { human { block { reason } } } }')).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  })
})
