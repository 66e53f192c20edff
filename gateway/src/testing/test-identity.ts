import type { Actor } from '@platform/shared/actor'
import { unauthenticated } from '@platform/shared/errors'
import { aPrincipal, type TestWorld } from './test-world.ts'

export const identitySdl = /* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@authenticated"])

  type Person @key(fields: "id") {
    id: ID!
    name: String!
  }

  type _PartnerTerms @inaccessible {
    slug: String!
    operations: [String!]!
    ratePlan: String!
  }

  type _Session @inaccessible {
    principalId: ID
    kind: String
    displayName: String
    role: String
    permissions: [String!]!
    platformRole: String
    organizationId: ID
    organizationStatus: String
    partner: _PartnerTerms
    refusal: String
  }

  input _ProfileInput @inaccessible {
    email: String!
    emailVerified: Boolean!
    givenName: String!
    familyName: String!
  }

  input _SessionInput @inaccessible {
    profile: _ProfileInput
  }

  type Query {
    me: Person @authenticated
    actor: String!
    _session(input: _SessionInput!): _Session! @inaccessible
  }
`

type SessionInput = { profile?: { email: string; givenName: string; familyName: string } | null }

const nobody = { principalId: null, kind: null, displayName: null, role: null, permissions: [], platformRole: null }

function session(world: TestWorld, { profile }: SessionInput, { kind, lookupKey, organizationId }: Actor) {
  if (kind !== 'gateway' || lookupKey === null) throw new Error('asked by somebody else than the gateway')
  const refused = (refusal: string) => ({ ...nobody, organizationId: null, organizationStatus: null, refusal })

  if (profile) world.principals.set(lookupKey, aPrincipal(`${profile.givenName} ${profile.familyName}`))
  const principal = world.principals.get(lookupKey)
  if (!principal) return refused('UNKNOWN_SUBJECT')
  if (principal.refusal) return refused(principal.refusal)

  const membership = organizationId ? principal.memberships.get(organizationId) : undefined
  const organization = Object.values(world.organizations).find(({ id }) => id === organizationId)
  if (organizationId && !organization) return refused('ORGANIZATION_NOT_FOUND')
  if (organizationId && !membership) return refused('NO_MEMBERSHIP')
  if (organization?.isSuspended) return refused('ORGANIZATION_SUSPENDED')
  return {
    principalId: principal.id,
    kind: principal.kind,
    displayName: principal.name,
    role: membership?.role ?? principal.platformRole?.toLowerCase() ?? 'user',
    permissions: membership?.permissions ?? [],
    platformRole: principal.platformRole,
    organizationId,
    organizationStatus: organization ? 'ACTIVE' : null,
    partner: principal.partner,
    refusal: null,
  }
}

export const identityResolvers = (world: TestWorld) => ({
  Query: {
    me: (_: unknown, __: unknown, { actor }: { actor: Actor }) => {
      if (actor.principalId === null) throw unauthenticated('Sign in first')
      return { id: actor.principalId }
    },
    actor: (_: unknown, __: unknown, { actor }: { actor: Actor }) => JSON.stringify(actor),
    _session: (_: unknown, { input }: { input: SessionInput }, { actor }: { actor: Actor }) =>
      session(world, input, actor),
  },
  Person: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    name: ({ id }: { id: string }) =>
      [...world.principals.values()].find((principal) => principal.id === id)?.name ?? 'Nobody',
  },
})
