import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'

type Event = { id: string; action: string; entityId: string; changes: { field: string; before: string | null }[] }
type Connection = { edges: { node: Event; cursor: string }[]; pageInfo: { hasNextPage: boolean } }
const HISTORY = /* GraphQL */ `
  query ($appointment: _Any!, $first: Int!, $after: String) {
    _entities(representations: [$appointment]) {
      ... on Appointment {
        id
        history(first: $first, after: $after) {
          edges {
            node {
              id
              action
              entityId
              changes {
                field
                before
              }
            }
            cursor
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  }
`

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

/** A visit of the demo world that was called off, and another that nobody touched since. */
async function aCancelledVisit() {
  const visits = await world.admin.appointment.findMany({
    where: { organizationId: world.organizations.aurora, status: 'booked' },
  })
  const [visit] = visits
  if (!visit) throw new Error('Nothing is booked in the demo world')
  const { db } = await world.context('admin@aurora.test', 'aurora')
  await db.appointment.update({ where: { id: visit.id }, data: { status: 'cancelled', cancelReason: 'Ill' } })
  return visit.id
}

/** What somebody is told of a visit, as the gateway asks for it. */
async function historyFor(email: string, id: string, page: { first: number; after?: string } = { first: 20 }) {
  const actor = await world.actor(email, email.endsWith('pacifica.test') ? 'pacifica' : 'aurora')
  const appointment = { __typename: 'Appointment', id }
  const { data, errors } = await world.run(subgraph, actor, HISTORY, { appointment, ...page })
  const [entity] = (data?.['_entities'] ?? []) as { id: string; history: Connection | null }[]
  return { history: entity?.history ?? null, codes: errors?.map(({ extensions }) => extensions['code']) ?? [] }
}

test('staff read what was done to a visit, newest first, a page at a time, and of no other record', async () => {
  const id = await aCancelledVisit()
  for (const email of ['admin@aurora.test', 'support@aurora.test', 'specialist@aurora.test']) {
    const { history, codes } = await historyFor(email, id)
    expect(codes).toEqual([])
    const events = history?.edges.map(({ node }) => node) ?? []
    expect(events.map(({ action }) => action)).toEqual(['UPDATE', 'CREATE'])
    expect(events.every(({ entityId }) => entityId === id)).toBe(true)
    expect(events[0]?.changes).toContainEqual({ field: 'status', before: 'booked' })

    const first = await historyFor(email, id, { first: 1 })
    expect(first.history?.pageInfo.hasNextPage).toBe(true)
    const after = first.history?.edges[0]?.cursor ?? ''
    const rest = await historyFor(email, id, { first: 20, after })
    expect(rest.history?.edges.map(({ node }) => node.id)).toEqual([events[1]?.id])
  }
})

test('reading what changed is noted', async () => {
  const id = await aCancelledVisit()
  const noted = () => world.admin.accessEvent.count({ where: { entityIds: { has: id } } })
  await historyFor('support@aurora.test', id)
  await expect.poll(noted).toBe(1)
})

test('its patient reads none of it, and another clinic finds nothing', async () => {
  const id = await aCancelledVisit()
  expect(await historyFor('patient@aurora.test', id)).toEqual({ history: null, codes: ['FORBIDDEN'] })
  const elsewhere = await historyFor('admin@pacifica.test', id)
  expect(elsewhere).toEqual({ history: { edges: [], pageInfo: { hasNextPage: false } }, codes: [] })
})

test('a patient whom a role lets in by mistake still sees no change', async () => {
  const id = await aCancelledVisit()
  const patient = { ...(await world.actor('patient@aurora.test', 'aurora')), permissions: ['appointments:read'] }
  const appointment = { __typename: 'Appointment', id }
  const { data } = await world.run(subgraph, patient, HISTORY, { appointment, first: 20 })
  expect(data?.['_entities']).toMatchObject([{ history: { edges: [] } }])
})
