import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import { refuse } from '../errors/refuse.ts'
import { addressOf, type PublishedOperation } from '../operations/published-operation.ts'

/** One attempt to do something, as its caller names it, and a fingerprint of what is to be done. */
export type Attempt = { key: string; fingerprint: string }

const sha256 = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

/** The same for equal values, in whatever order their fields were written. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, canonical(inner)]),
  )
}

type Named = Pick<PublishedOperation, 'name' | 'version' | 'idempotency'>

/**
 * Reads `Idempotency-Key`, bare or as the quoted string of the IETF draft. A mutation without one is refused: whoever
 * meets a broken connection could not ask again without doing it twice. Keys of different callers are different keys.
 * Null where none is given and none is needed.
 */
export function attemptOf(
  request: FastifyRequest,
  operation: Named,
  variables: Record<string, unknown>,
): Attempt | null {
  const header = request.headers['idempotency-key']
  if (header === undefined && operation.idempotency === 'optional') return null
  const [, key] = /^"?([\x21\x23-\x7e]{1,255})"?$/.exec(String(header ?? '').trim()) ?? []
  if (!key)
    throw refuse('BAD_REQUEST', {
      message:
        'Send an `Idempotency-Key` of up to 255 characters, new for each thing you want done, the same to ask again.',
    })
  const { actor } = callerOf(request)
  const who = actor?.principalId ?? `visitor ${request.ip}`
  return {
    key: `idempotency:${sha256(who, actor?.organizationId ?? '', key)}`,
    fingerprint: sha256(addressOf(operation), JSON.stringify(canonical(variables))),
  }
}
