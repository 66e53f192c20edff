import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, ask, eventsOf } from '../testing/act.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

type Specialty = { id: string; version: number }
const SELECTION = 'specialty { id name description version }'
const create = async (name: string) =>
  (await act(world, 'createSpecialty', SELECTION, { name }))['specialty'] as Specialty

test('a specialty is added, changed and removed, and each is told', async () => {
  const created = await act(world, 'createSpecialty', SELECTION, { name: ' Kinetoterapie ', description: ' ' })
  expect(created).toEqual({
    specialty: { id: expect.any(String), name: 'Kinetoterapie', description: null, version: 1 },
    userErrors: [],
  })
  const { id: specialtyId } = created['specialty'] as Specialty
  const change = { specialtyId, version: 1, description: 'Mișcare' }
  expect((await act(world, 'updateSpecialty', SELECTION, change))['specialty']).toMatchObject({
    name: 'Kinetoterapie',
    description: 'Mișcare',
    version: 2,
  })
  expect((await act(world, 'updateSpecialty', SELECTION, change)).userErrors).toMatchObject([
    { code: 'CONFLICT', path: ['version'] },
  ])
  expect((await act(world, 'removeSpecialty', SELECTION, { specialtyId, version: 2 })).userErrors).toEqual([])
  expect(await ask(world, `{ specialty(id: "${specialtyId}") { name } }`)).toEqual({ specialty: null })
  expect(await eventsOf(world, specialtyId)).toEqual(['specialty.created', 'specialty.updated', 'specialty.removed'])
})

test('a name is taken once, and free again after a removal', async () => {
  const { id: specialtyId } = await create('Ortopedie')
  expect((await act(world, 'createSpecialty', SELECTION, { name: 'Ortopedie' })).userErrors).toMatchObject([
    { code: 'CONFLICT', path: ['name'] },
  ])
  await act(world, 'removeSpecialty', SELECTION, { specialtyId, version: 1 })
  expect(await create('Ortopedie')).toMatchObject({ version: 1 })
})

test('who has it loses it with it', async () => {
  const { id: specialtyId } = await create('Balneologie')
  const { id: specialistId } = await world.admin.specialist.findFirstOrThrow({
    where: { organizationId: world.organizations.aurora },
  })
  await world.admin.specialistSpecialty.create({
    data: { organizationId: world.organizations.aurora, specialistId, specialtyId },
  })
  await act(world, 'removeSpecialty', SELECTION, { specialtyId, version: 1 })
  expect(await world.admin.specialistSpecialty.count({ where: { specialtyId, deletedAt: null } })).toBe(0)
})

test('visitors page through them, and nobody but who may changes any', async () => {
  const page = (after: string | null) =>
    ask<{
      specialties: { edges: { node: { name: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
    }>(
      world,
      'query ($after: String) { specialties(first: 2, after: $after) { edges { node { name } } pageInfo { endCursor hasNextPage } } }',
      null,
      { after },
    )
  const names: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const { specialties }: Awaited<ReturnType<typeof page>> = await page(after)
    names.push(...specialties.edges.map(({ node }) => node.name))
    after = specialties.pageInfo.endCursor
    more = specialties.pageInfo.hasNextPage
  }
  const all = await world.admin.specialty.findMany({
    where: { organizationId: world.organizations.aurora, deletedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  expect(names).toEqual(all.map(({ name }) => name))
  for (const email of ['specialist@aurora.test', 'support@aurora.test', 'patient@aurora.test'])
    await expect(act(world, 'createSpecialty', SELECTION, { name: 'A mea' }, email)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
})
