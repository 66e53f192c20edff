import { anonymous } from '@platform/shared/testing/actor-of'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { anOrganization } from '../testing/an-organization.ts'

const QUERY =
  '{ publicOrganization { id slug name isSuspended timezone languageCode branding { brandColor logoUrl } } }'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

async function seenBy(organizationId: string | null) {
  const { data, errors } = await world.run(subgraph, anonymous(organizationId), QUERY)
  expect(errors).toBeUndefined()
  return data?.['publicOrganization']
}

test('a visitor sees the clinic they stand before, and how it looks', async () => {
  const { aurora } = world.organizations
  expect(await seenBy(aurora)).toEqual({
    id: aurora,
    slug: 'aurora',
    name: 'Clinica Aurora',
    isSuspended: false,
    timezone: 'Europe/Bucharest',
    languageCode: 'ro',
    branding: { brandColor: '#0b7285', logoUrl: null },
  })
})

test('so does whoever works there', async () => {
  const { data } = await world.run(subgraph, await world.actor('admin@pacifica.test', 'pacifica'), QUERY)
  expect(data).toMatchObject({ publicOrganization: { slug: 'pacifica' } })
})

test('before no clinic, a draft, or one that is not there, there is nothing to see', async () => {
  const { id } = await anOrganization(world)
  expect(await seenBy(null)).toBeNull()
  expect(await seenBy(id)).toBeNull()
  expect(await seenBy('01940000-0000-7000-8000-000000000000')).toBeNull()
})
