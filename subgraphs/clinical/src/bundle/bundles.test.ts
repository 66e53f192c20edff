import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, ask, eventsOf } from '../testing/act.ts'
import { aSchedule } from '../testing/a-schedule.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

type Row = { id: string; version: number }
const PRODUCT = 'product { id name isActive price { amountMinor currency } version }'
const BUNDLE = `bundle { id name price { amountMinor } version services { visits service { name } }
  products { quantity product { name } } }`
const aProduct = async (name: string) =>
  (await act(world, 'createProduct', PRODUCT, { name, priceMinor: 4500, currency: 'RON' }))['product'] as Row

test('a product is added, changed and removed', async () => {
  const { id: productId } = await aProduct('Rolă de spumă')
  const change = { productId, version: 1, priceMinor: 5000, isActive: false }
  expect((await act(world, 'updateProduct', PRODUCT, change))['product']).toMatchObject({
    name: 'Rolă de spumă',
    isActive: false,
    price: { amountMinor: 5000, currency: 'RON' },
    version: 2,
  })
  const free = { name: 'Gratis', priceMinor: -1, currency: 'RON' }
  expect((await act(world, 'createProduct', PRODUCT, free)).userErrors).toMatchObject([
    { code: 'INVALID', path: ['priceMinor'] },
  ])
  const twice = { name: 'Rolă de spumă', priceMinor: 1, currency: 'RON' }
  expect((await act(world, 'createProduct', PRODUCT, twice)).userErrors).toMatchObject([
    { code: 'CONFLICT', path: ['name'] },
  ])
  await act(world, 'removeProduct', PRODUCT, { productId, version: 2 })
  expect(await ask(world, `{ product(id: "${productId}") { id } }`, 'admin@aurora.test')).toEqual({ product: null })
  expect(await eventsOf(world, productId)).toEqual(['product.created', 'product.updated', 'product.removed'])
})

test('a bundle holds visits and products, and what is in it is replaced', async () => {
  const { service, serviceId } = await aSchedule(world)
  const [band, ball] = [await aProduct('Bandă'), await aProduct('Minge')]
  const input = {
    name: 'Zece ședințe',
    priceMinor: 150000,
    currency: 'RON',
    services: [{ serviceId, visits: 10 }],
    products: [{ productId: band.id, quantity: 1 }],
  }
  const created = await act(world, 'createBundle', BUNDLE, input)
  expect(created['bundle']).toMatchObject({
    price: { amountMinor: 150000 },
    services: [{ visits: 10, service: { name: service.name } }],
    products: [{ quantity: 1, product: { name: 'Bandă' } }],
  })
  const { id: bundleId } = created['bundle'] as Row
  const change = { bundleId, version: 1, products: [{ productId: ball.id, quantity: 2 }] }
  expect((await act(world, 'updateBundle', BUNDLE, change))['bundle']).toMatchObject({
    services: [{ visits: 10 }],
    products: [{ quantity: 2, product: { name: 'Minge' } }],
    version: 2,
  })
  await act(world, 'removeProduct', PRODUCT, { productId: ball.id, version: 1 })
  const query = `{ bundle(id: "${bundleId}") { products { quantity } } bundles { edges { node { name } } } }`
  expect(await ask(world, query, 'support@aurora.test')).toMatchObject({ bundle: { products: [] } })
  await act(world, 'removeBundle', BUNDLE, { bundleId, version: 2 })
  expect(await eventsOf(world, bundleId)).toEqual(['bundle.created', 'bundle.updated', 'bundle.removed'])
})

test('what cannot be in a bundle is refused, and none is added', async () => {
  const { serviceId } = await aSchedule(world)
  const theirs = await world.admin.product.findFirstOrThrow({ where: { organizationId: world.organizations.pacifica } })
  const input = { name: 'Greșit', priceMinor: 1, currency: 'RON' }
  for (const [wrong, refusal] of [
    [{ services: [{ serviceId, visits: 0 }] }, { code: 'INVALID', path: ['services', '0', 'visits'] }],
    [{ services: [1, 2].map((visits) => ({ serviceId, visits })) }, { code: 'INVALID', path: ['services'] }],
    [{ products: [{ productId: theirs.id, quantity: 1 }] }, { code: 'NOT_FOUND', path: ['products'] }],
  ] as const)
    expect((await act(world, 'createBundle', BUNDLE, { ...input, ...wrong })).userErrors).toMatchObject([refusal])
  expect(await world.admin.bundle.count({ where: { name: 'Greșit' } })).toBe(0)
})

test('products and bundles are the clinic’s own affair', async () => {
  await expect(ask(world, '{ products { edges { node { id } } } }')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  await expect(ask(world, '{ bundles { edges { node { id } } } }', 'patient@aurora.test')).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  const as = (role: 'anon' | 'patient') =>
    world.services.database.forContext({ organizationId: world.organizations.aurora, userId: null, role })
  expect(await as('anon').product.findMany()).toEqual([])
  expect(await as('patient').bundle.findMany()).toEqual([])
})
