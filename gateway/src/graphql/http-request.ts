import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server'
import type { FastifyRequest } from 'fastify'

type Sent = Record<string, unknown>

const isObject = (value: unknown): value is Sent => typeof value === 'object' && value !== null && !Array.isArray(value)

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers))
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  return map
}

/** A body with the document in full, and without what named it. */
function bodyWith({ id: _, documentId: __, query: ____, extensions, ...rest }: Sent, query: string | null): Sent {
  const { persistedQuery: ___, ...kept } = isObject(extensions) ? extensions : {}
  return { ...rest, ...(query !== null && { query }), ...(Object.keys(kept).length > 0 ? { extensions: kept } : {}) }
}

function searchWith(parameters: URLSearchParams, query: string | null): string {
  for (const name of ['id', 'documentId', 'extensions', 'query']) parameters.delete(name)
  if (query !== null) parameters.set('query', query)
  return `?${parameters}`
}

/**
 * A request as Apollo reads it, with the document that was chosen for it in the place of whatever it brought: also where
 * none was, so that nothing runs that was not looked at. Left as it is where nobody chooses (`undefined`).
 */
export function httpRequest(request: FastifyRequest, document: string | null | undefined): HTTPGraphQLRequest {
  const { searchParams, search } = new URL(request.url, 'http://gateway')
  const { body, method } = request
  return {
    method: method.toUpperCase(),
    headers: headersOf(request),
    body: document !== undefined && isObject(body) ? bodyWith(body, document) : body,
    search: document !== undefined && method === 'GET' ? searchWith(searchParams, document) : search,
  }
}
