import { buildSubgraphSchema } from '@apollo/subgraph'
import { verifyActor, type Actor } from '@platform/shared/actor'
import { formatError } from '@platform/shared/error-mapping'
import { conflict, forbidden } from '@platform/shared/errors'
import { execute, parse, type GraphQLError, type GraphQLSchema } from 'graphql'
import type { SubgraphAnswer, SubgraphRequest } from '../engine/subgraph.ts'
import type { RecordedEvent } from '../observe/security-events.ts'
import { identityResolvers, identitySdl } from './test-identity.ts'
import { capabilitiesSdl } from './test-subscriptions.ts'
import type { TestWorld } from './test-world.ts'

const link = (...names: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names.map((name) => `"${name}"`).join(', ')}])`

const tenancySdl = /* GraphQL */ `
  ${link('@inaccessible')}
  enum OrganizationStatus {
    ACTIVE
    SUSPENDED
  }
  type _OrganizationBranding @inaccessible {
    brandColor: String!
    logoUrl: String
  }
  type _ResolvedOrganization @inaccessible {
    id: ID!
    slug: String!
    name: String!
    status: OrganizationStatus!
    branding: _OrganizationBranding!
  }
  input _OrganizationByHostInput @inaccessible {
    slug: String
    host: String
    id: ID
  }
  type OrganizationBranding {
    brandColor: String!
    logoUrl: String
  }
  type PublicOrganization {
    id: ID!
    slug: String!
    name: String!
    branding: OrganizationBranding!
    isSuspended: Boolean!
    timezone: String!
    languageCode: String!
  }
  type Query {
    publicOrganization: PublicOrganization
    _organizationByHost(input: _OrganizationByHostInput!): _ResolvedOrganization @inaccessible
  }
`

const clinicalSdl = /* GraphQL */ `
  ${link('@key', '@inaccessible', '@requiresScopes')}
  type Patient @key(fields: "id") {
    id: ID!
    "Who reads it, so that it can be seen as whom an event was completed."
    reader: String!
    person: Person
  }
  type Person @key(fields: "id", resolvable: false) {
    id: ID!
  }
  type _CalendarFeedOwner @inaccessible {
    organizationId: ID!
    principalId: ID!
    as: String!
  }
  type Query {
    patients: [Patient!]! @requiresScopes(scopes: [["patients:read"]])
    "Nobody's: no secret opens a feed here."
    _calendarFeed: _CalendarFeedOwner @inaccessible
    breaks(note: String): String
    clashes: String
    slow: String
  }
  type Mutation {
    admitPatient(name: String!): String
  }
`

const telemetrySdl = /* GraphQL */ `
  ${link('@inaccessible')}
  type _RecordedSecurityEvents @inaccessible {
    recorded: Int!
  }
  input _SecurityEventInput @inaccessible {
    kind: String!
    organizationId: ID
    principalId: ID
    clientIp: String
    requestId: String!
    detail: String!
    occurredAt: String!
  }
  input _RecordSecurityEventsInput @inaccessible {
    events: [_SecurityEventInput!]!
  }
  type Query {
    recordedEvents: Int!
  }
  type Mutation {
    _recordSecurityEvents(input: _RecordSecurityEventsInput!): _RecordedSecurityEvents! @inaccessible
  }
`

export const testSdl = {
  identity: identitySdl,
  tenancy: tenancySdl,
  clinical: clinicalSdl,
  capabilities: capabilitiesSdl,
  telemetry: telemetrySdl,
}

type Asked = { actor: Actor }

function resolversOf(world: TestWorld): Record<keyof typeof testSdl, object> {
  return {
    identity: identityResolvers(world),
    tenancy: {
      Query: {
        publicOrganization: (_: unknown, __: unknown, { actor }: Asked) => {
          const found = Object.values(world.organizations).find(({ id }) => id === actor.organizationId)
          const branding = { brandColor: '#0b7285', logoUrl: null }
          return found && { ...found, branding, timezone: 'Europe/Bucharest', languageCode: 'ro' }
        },
        _organizationByHost: (
          _: unknown,
          { input: { slug, host, id } }: { input: { slug?: string; host?: string; id?: string } },
        ) => {
          world.asked.push(slug ?? host ?? id ?? '')
          const found = Object.values(world.organizations).find(
            (one) => one.slug === slug || one.id === id || one.hosts.includes(host ?? ''),
          )
          const status = found?.isSuspended ? 'SUSPENDED' : 'ACTIVE'
          return found && { ...found, status, branding: { brandColor: '#0b7285', logoUrl: null } }
        },
      },
    },
    clinical: {
      Query: {
        patients: (_: unknown, __: unknown, { actor }: Asked) => {
          if (!actor.permissions.includes('patients:read')) throw forbidden('You do not have the permission this needs')
          return [{ id: 'patient-1', person: { id: actor.principalId } }]
        },
        breaks: (_: unknown, { note }: { note?: string }) => {
          throw new Error(`insert of ${note ?? 'Elena Dumitrascu, HIV positive'} failed at db.internal:5432`)
        },
        clashes: () => {
          throw conflict('The slot was taken meanwhile')
        },
        slow: async () => {
          await world.untilReleased
          return 'done'
        },
      },
      Patient: {
        __resolveReference: async ({ id }: { id: string }) => {
          await world.untilCompleted(id)
          return world.hidden.has(id) ? null : { id }
        },
        reader: (_: unknown, __: unknown, { actor }: Asked) => `${actor.role} ${actor.permissions.join(' ')}`,
      },
      Mutation: { admitPatient: (_: unknown, { name }: { name: string }) => `admitted ${name}` },
    },
    capabilities: { Query: { ping: () => 'pong' } },
    telemetry: {
      Query: { recordedEvents: () => world.securityEvents.length },
      Mutation: {
        _recordSecurityEvents: (_: unknown, { input }: { input: { events: RecordedEvent[] } }) => {
          world.securityEvents.push(...input.events.map((event) => ({ ...event })))
          return { recorded: input.events.length }
        },
      },
    },
  }
}

export type Answerer = (
  request: Pick<SubgraphRequest, 'query' | 'variables' | 'operationName'> & { actorToken: string | undefined },
) => Promise<SubgraphAnswer>

/** Runs a request as subgraphs do: nobody without an Actor, and errors in their final form. */
function answererOf(schema: GraphQLSchema, actorSecret: string): Answerer {
  return async ({ query, variables, operationName, actorToken }) => {
    const actor = await verifyActor(actorToken ?? '', actorSecret).catch(() => null)
    if (!actor)
      return {
        errors: [{ message: 'This subgraph answers the gateway only', extensions: { code: 'UNAUTHENTICATED' } }],
      }
    const { data, errors } = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      operationName,
      contextValue: { actor },
    })
    return { data: data ?? null, ...(errors ? { errors: errors.map(formatted) } : {}) }
  }
}

function formatted(error: GraphQLError) {
  const { message, path, extensions } = formatError(error, () => undefined)
  return { message, ...(path ? { path: [...path] } : {}), ...(extensions ? { extensions } : {}) }
}

/** Five small federated subgraphs that keep the contract the gateway relies on. */
export function testAnswerers(world: TestWorld, actorSecret: string): Map<keyof typeof testSdl, Answerer> {
  const resolvers = resolversOf(world)
  const names: (keyof typeof testSdl)[] = ['identity', 'tenancy', 'clinical', 'capabilities', 'telemetry']
  return new Map(
    names.map((name) => {
      const schema = buildSubgraphSchema([
        { typeDefs: parse(testSdl[name]), resolvers: resolvers[name] as Record<string, never> },
      ])
      return [name, answererOf(schema, actorSecret)]
    }),
  )
}
