import { createHmac, randomBytes } from 'node:crypto'
import type { Actor } from '@platform/shared/actor'

type Forgery = { name: string; token: string | undefined }
type Claims = Record<string, unknown>

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const sign = (algorithm: string, key: Buffer, content: string) =>
  createHmac(algorithm, key).update(content).digest('base64url')

const now = () => Math.floor(Date.now() / 1000)

/** A token made by hand, so that each fault is exactly the one meant. */
function token(
  claims: Claims,
  { alg = 'HS256', digest = 'sha256', key }: { alg?: string; digest?: string; key: Buffer },
): string {
  const content = `${encode({ alg })}.${encode(claims)}`
  return `${content}.${sign(digest, key, content)}`
}

/** What somebody might put in place of an Actor that the gateway signed; `actor` is the one they would like to be. */
export function forgedActors(actor: Actor, secret: string): Forgery[] {
  const right = { key: Buffer.from(secret, 'base64url') }
  const claims = { actor, iss: 'gateway', iat: now(), exp: now() + 30 }
  const genuine = token(claims, right)
  const [header = '', payload = '', signature = ''] = genuine.split('.')
  const promoted = encode({ ...claims, actor: { ...actor, role: 'system' } })
  return [
    { name: 'no Actor', token: undefined },
    { name: 'an empty Actor', token: '' },
    { name: 'an Actor in plain JSON', token: JSON.stringify(actor) },
    { name: 'an Actor without a signature', token: `${header}.${payload}.` },
    { name: 'an Actor that says it needs no signature', token: `${encode({ alg: 'none' })}.${payload}.` },
    { name: 'an Actor signed with another key', token: token(claims, { key: randomBytes(32) }) },
    { name: 'an Actor signed with an empty key', token: token(claims, { key: Buffer.alloc(0) }) },
    {
      name: 'an Actor signed with another algorithm',
      token: token(claims, { ...right, alg: 'HS512', digest: 'sha512' }),
    },
    { name: 'an Actor whose words were changed after it was signed', token: `${header}.${promoted}.${signature}` },
    { name: 'an Actor that has expired', token: token({ ...claims, iat: now() - 90, exp: now() - 60 }, right) },
    { name: 'an Actor that never expires', token: token({ actor, iss: 'gateway', iat: now() }, right) },
    { name: 'an Actor of another issuer', token: token({ ...claims, iss: 'https://auth.example' }, right) },
    {
      name: 'an Actor in a role that does not exist',
      token: token({ ...claims, actor: { ...actor, role: 'root' } }, right),
    },
    {
      name: 'an Actor without a request',
      token: token({ ...claims, actor: { ...actor, requestId: undefined } }, right),
    },
  ]
}

/** The same by the same hand, with no fault: what shows that the faults are what is refused. */
export const soundActor = (actor: Actor, secret: string): string =>
  token({ actor, iss: 'gateway', iat: now(), exp: now() + 30 }, { key: Buffer.from(secret, 'base64url') })
