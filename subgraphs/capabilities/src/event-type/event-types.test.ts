import { PLANNED_EVENTS } from '@platform/shared/events/planned-events'
import { EVENT_TYPES } from '@platform/shared/events/registry'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const LIST = /* GraphQL */ `
  query EventTypes($after: String) {
    eventTypes(first: 10, after: $after) {
      edges {
        cursor
        node {
          name
          description
          status
          subjects
          fields {
            name
            description
            classification
            schema
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
type Page = {
  eventTypes: {
    edges: { node: { name: string; status: string } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string }
  }
}

test('the whole catalogue is walked page by page, by name, each type once', async () => {
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const found: Page['eventTypes']['edges'][number]['node'][] = []
  let after: string | null = null
  do {
    const { data, errors } = await world.run(subgraph, admin, LIST, { after })
    expect(errors).toBeUndefined()
    const { edges, pageInfo } = (data as Page).eventTypes
    found.push(...edges.map(({ node }) => node))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)

  const names = (status: string) => found.filter((type) => type.status === status).map(({ name }) => name)
  expect(found.map(({ name }) => name)).toEqual(found.map(({ name }) => name).toSorted())
  expect(names('PUBLISHED')).toEqual(Object.keys(EVENT_TYPES).toSorted())
  expect(names('PLANNED')).toEqual(Object.keys(PLANNED_EVENTS).toSorted())
})

test('a type says what it carries, of which class and shape', async () => {
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const query = /* GraphQL */ `
    query ($name: String!) {
      eventType(name: $name) {
        name
        version
        subjects
        fields {
          name
          classification
          schema
        }
      }
    }
  `
  expect(await world.run(subgraph, admin, query, { name: 'organization_domain.verified' })).toMatchObject({
    data: {
      eventType: {
        name: 'organization_domain.verified',
        version: 1,
        subjects: ['domain'],
        fields: [
          { name: 'slug', classification: 'PUBLIC', schema: { type: 'string' } },
          { name: 'host', classification: 'PUBLIC', schema: { type: 'string' } },
        ],
      },
    },
  })
  expect(await world.run(subgraph, admin, query, { name: 'nothing.happened' })).toEqual({ data: { eventType: null } })
})

test.each(['patient@aurora.test', 'specialist@aurora.test'])('%s may not read the catalogue', async (email) => {
  const { data, errors } = await world.run(subgraph, await world.actor(email, 'aurora'), LIST)
  expect(data).toBeNull()
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN'])
})
