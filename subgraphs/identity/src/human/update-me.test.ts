import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mutate } from '../testing/run.ts'
import { updateMe } from './update-me.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const stored = async (email: string) =>
  world.admin.human.findFirstOrThrow({ where: { email }, include: { principal: true } })

test('changes one’s own name, and the name everybody sees; what is left out stays', async () => {
  const me = (await world.context('patient@aurora.test', 'aurora')).personal()
  await updateMe(me, { familyName: '  Dumitrașcu-Pop ' })
  expect(await stored('patient@aurora.test')).toMatchObject({
    givenName: 'Elena',
    familyName: 'Dumitrașcu-Pop',
    languageCode: 'ro',
    principal: { displayName: 'Elena Dumitrașcu-Pop' },
  })
})

test.each([
  [{ givenName: '  ' }, 'givenName'],
  [{ familyName: 'x'.repeat(101) }, 'familyName'],
  [{ givenName: 'Carla', languageCode: 'romanian' }, 'languageCode'],
  [{ languageCode: 'qqz' }, 'languageCode'],
  [{ languageCode: '' }, 'languageCode'],
])('%j is refused, and nothing changes', async (changes, path) => {
  const before = await stored('patient@pacifica.test')
  const me = (await world.context('patient@pacifica.test')).personal()
  await expect(me.inTransaction((tx) => updateMe(tx, changes))).rejects.toMatchObject({
    code: 'INVALID',
    inputPath: [path],
  })
  expect(await stored('patient@pacifica.test')).toEqual(before)
})

test('through the graph, at a clinic or at none, for the platform team too', async () => {
  for (const actor of [await world.actor('ana@patients.test', 'pacifica'), await world.actor('root@platform.test')]) {
    const payload = await mutate(world, actor, ['updateMe', 'human', 'id languageCode displayName'], {
      languageCode: 'es-SV',
    })
    expect(payload).toMatchObject({ human: { id: actor.principalId, languageCode: 'es-SV' }, userErrors: [] })
  }
  const cleared = await mutate(world, await world.actor('ana@patients.test'), ['updateMe', 'human', 'languageCode'], {
    languageCode: null,
  })
  expect(cleared).toEqual({ human: { languageCode: null }, userErrors: [] })
})

test('a session on behalf of somebody changes nothing of theirs', async () => {
  const before = await stored('support@aurora.test')
  const actor = await world.actor('support@aurora.test', 'aurora')
  const impersonated = { ...actor, session: { kind: 'impersonation', id: 's' } } as const
  await expect(mutate(world, impersonated, ['updateMe', 'human', 'id'], { givenName: 'Eve' })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  })
  expect(await stored('support@aurora.test')).toEqual(before)
})
