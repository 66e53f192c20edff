import type { LightMyRequestResponse } from 'fastify'
import type { RealGateway } from './a-real-gateway.ts'

type Clinic = 'aurora' | 'pacifica'
type Created = { partner: { id: string; version: number } | null; userErrors: { message: string }[] }
type Issued = { issuedApiKey: { secret: string; apiKey: { id: string } } }
type Terms = {
  slug?: string
  scopes?: string[]
  operations?: string[]
  allowedNetworks?: string[]
  expiresAt?: string
}

type Send = { headers?: Record<string, string>; remoteAddress?: string; payload?: object }

const CREATE = /* GraphQL */ `
  mutation ($input: CreatePartnerInput!) {
    createPartner(input: $input) {
      partner {
        id
        version
      }
      userErrors {
        message
      }
    }
  }
`
const ISSUE = /* GraphQL */ `
  mutation ($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      issuedApiKey {
        secret
        apiKey {
          id
        }
      }
      userErrors {
        message
      }
    }
  }
`

let made = 0

/** Asks as the administrator of a clinic; the payload of the one mutation or query asked for. */
export async function asAdmin<T = { userErrors: { message: string }[] }>(
  gateway: RealGateway,
  clinic: Clinic,
  query: string,
  input?: object,
): Promise<T> {
  const answer = await gateway.ask(`admin@${clinic}.test`, clinic, query, input && { input })
  const { data, errors } = answer.json()
  if (errors) throw new Error(JSON.stringify(errors))
  // What the document asks for is beside the code that reads it.
  return Object.values(data)[0] as T
}

/** A partner of a clinic with one key, both made through the graph. */
export async function aPartner(gateway: RealGateway, clinic: Clinic, terms: Terms = {}) {
  made += 1
  const { partner, userErrors } = await asAdmin<Created>(gateway, clinic, CREATE, {
    slug: `partner-${made}`,
    name: `Partner ${made}`,
    scopes: ['patients:read', 'patients:write', 'locations:read', 'organization:read'],
    operations: ['patients.list', 'patients.find', 'patients.admit', 'locations.list'],
    ratePlan: 'HIGH',
    ...terms,
  })
  if (!partner) throw new Error(userErrors.map(({ message }) => message).join())
  const { issuedApiKey } = await asAdmin<Issued>(gateway, clinic, ISSUE, { serviceAccountId: partner.id })
  return {
    ...partner,
    secret: issuedApiKey.secret,
    apiKeyId: issuedApiKey.apiKey.id,
    ...byKey(gateway, issuedApiKey.secret),
  }
}

/** Ways to call with a key. */
export function byKey(gateway: RealGateway, secret: string) {
  const send = (method: 'GET' | 'POST', url: string, { headers = {}, payload, remoteAddress }: Send) =>
    gateway.app.inject({
      method,
      url,
      headers: { authorization: `Bearer ${secret}`, ...headers },
      ...(payload && { payload }),
      ...(remoteAddress && { remoteAddress }),
    })
  return {
    get: (address: string, options: Send = {}): Promise<LightMyRequestResponse> =>
      send('GET', `/v1/operations/${address}`, options),
    post: (address: string, payload: object, options: Send = {}): Promise<LightMyRequestResponse> =>
      send('POST', `/v1/operations/${address}`, { ...options, payload }),
    graphql: (payload: object, options: Send = {}): Promise<LightMyRequestResponse> =>
      send('POST', '/graphql', { ...options, payload }),
  }
}
