import { z } from 'zod'
import { refuse } from '../errors/refuse.ts'
import { hashOf } from './hash-of.ts'

const text = z.string().nullish()

/** What of a GraphQL request says which document it means; everything else in it is left alone. */
const Sent = z.looseObject({
  query: text,
  id: text,
  documentId: text,
  extensions: z.looseObject({ persistedQuery: z.looseObject({ sha256Hash: text }).nullish() }).nullish(),
})

export type SentDocument = { query: string | null; id: string | null }

const SHA256 = /^(?:sha256:)?([0-9a-f]{64})$/i

/**
 * The document a request brings, and the one it names: as `id`, as `documentId` or as the hash of a persisted query,
 * which are three spellings of one thing. A hash is given bare and in small letters.
 */
export function sentDocument(request: unknown): SentDocument {
  // Not even an object: what reads the whole request says what is wrong with it, and finds no document in it either.
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return { query: null, id: null }
  const { data } = Sent.safeParse(request)
  if (!data)
    throw refuse('BAD_REQUEST', { message: '`query`, `id` and `documentId` are texts, `extensions` is an object.' })

  const named = [data.id, data.documentId, data.extensions?.persistedQuery?.sha256Hash].filter((id) => id != null)
  const ids = new Set(named.map((id) => SHA256.exec(id)?.[1]?.toLowerCase() ?? id))
  if (ids.size > 1) throw refuse('BAD_REQUEST', { message: 'The request names two different documents.' })
  const id = ids.values().next().value ?? null
  const query = data.query || null
  if (query !== null && id !== null && hashOf(query) !== id)
    throw refuse('BAD_REQUEST', { message: 'The document is not the one that the request names.' })
  return { query, id }
}
