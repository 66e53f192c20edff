import { buildSubgraphSchema } from '@apollo/subgraph'
import { verifyActor } from '@platform/shared/actor'
import { execute, getOperationAST, Kind, parse } from 'graphql'
import type { SubgraphAnswer, SubgraphEvent, SubscribeRequest } from '../engine/subgraph.ts'
import type { TestEvents } from './test-events.ts'
import type { TestWorld } from './test-world.ts'

export const capabilitiesSdl = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes"])

  type Notice {
    id: ID!
    text: String!
  }
  type Patient @key(fields: "id", resolvable: false) {
    id: ID!
  }
  type Query {
    ping: String!
  }
  type Subscription {
    noticeAdded: Notice
    patientChanged(ward: String): Patient @requiresScopes(scopes: [["patients:read"]])
  }
`

export type Subscribing = (
  request: Omit<SubscribeRequest, 'requestId' | 'actorToken'> & { actorToken: string | undefined },
) => Promise<SubgraphAnswer | AsyncIterable<SubgraphEvent>>

/** The subscriptions of a test's capabilities, as a subgraph answers them. The clinic is the Actor's. */
export function testSubscriptions(world: TestWorld, events: TestEvents, actorSecret: string): Subscribing {
  const schema = buildSubgraphSchema([{ typeDefs: parse(capabilitiesSdl) }])

  return async ({ query, variables, operationName, actorToken, after, signal }) => {
    const actor = await verifyActor(actorToken ?? '', actorSecret).catch(() => null)
    if (!actor) return { errors: [{ message: 'Not an Actor', extensions: { code: 'UNAUTHENTICATED' } }] }
    world.openedBy.push(actor)
    const document = parse(query)
    const root = getOperationAST(document, operationName)?.selectionSet.selections[0]
    if (root?.kind !== Kind.FIELD) throw new Error('A subscription of no field')
    const field = root.name.value
    const source = await events.open(actor.organizationId, field, { after, signal })

    return (async function* (): AsyncGenerator<SubgraphEvent> {
      for await (const event of source) {
        if (event === 'CURSOR_TOO_OLD') yield { data: null, extensions: { resync: { reason: event } } }
        else {
          const rootValue = { [field]: event }
          const { data } = await execute({ schema, document, rootValue, variableValues: variables, operationName })
          yield { data: data ?? null, extensions: { cursor: event.cursor } }
        }
      }
    })()
  }
}
