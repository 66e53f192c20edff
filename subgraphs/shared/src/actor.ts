import type { webcrypto } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'

const ROLES = [
  'anon', // a visitor
  'user', // signed in, at no clinic
  'patient',
  'specialist',
  'admin',
  'customer_support',
  'service', // an API key of a clinic
  'superadmin',
  'support_engineer',
  'gateway', // the gateway itself, asking who somebody is
  'system', // a declared job
] as const

const Actor = z.object({
  kind: z.enum(['human', 'agent', 'service_account', 'anonymous', 'gateway', 'system']),
  principalId: z.uuid().nullable(),
  organizationId: z.uuid().nullable(),
  role: z.enum(ROLES),
  permissions: z.array(z.string()).readonly(),
  session: z.object({ kind: z.enum(['normal', 'impersonation', 'break_glass', 'system']), id: z.string().nullable() }),
  onBehalfOf: z.uuid().nullable(),
  requestId: z.string(),
  clientIp: z.string().nullable(),
  lookupKey: z.string().nullable(),
})

/** Who is asking, where, and with which rights. Signed by the gateway for one request; nothing a client sends can make one. */
export type Actor = z.infer<typeof Actor>

/** The header that carries a signed Actor from the gateway to a subgraph. */
export const ACTOR_HEADER = 'x-actor'

const ISSUER = 'gateway'
const LIFETIME_SECONDS = 30

const keys = new Map<string, Promise<webcrypto.CryptoKey>>()

/** A process has one secret; importing it anew for each token would cost as much as the signature. */
const keyFrom = async (secret: string): Promise<webcrypto.CryptoKey> => {
  const bytes = Buffer.from(secret, 'base64url')
  if (bytes.length < 32) throw new Error('ACTOR_SECRET must be at least 32 bytes, base64url encoded')
  const known = keys.get(secret)
  if (known) return known
  const key = crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
  keys.set(secret, key)
  return key
}

/** Signs an Actor for 30 seconds. */
export const signActor = async (actor: Actor, secret: string): Promise<string> =>
  new SignJWT({ actor })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(ISSUER)
    .setIssuedAt()
    .setExpirationTime(`${LIFETIME_SECONDS}s`)
    .sign(await keyFrom(secret))

/** The Actor inside a token. Throws when it is forged, expired, unsigned or malformed. */
export async function verifyActor(token: string, secret: string): Promise<Actor> {
  const { payload } = await jwtVerify(token, await keyFrom(secret), {
    algorithms: ['HS256'],
    issuer: ISSUER,
    requiredClaims: ['exp'],
  })
  return Actor.parse(payload['actor'])
}
