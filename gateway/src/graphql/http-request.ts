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
function bodyWith({ id: _, documentId: __, extensions, ...rest }: Sent, query: string): Sent {
  const { persistedQuery: ___, ...kept } = isObject(extensions) ? extensions : {}
  return { ...rest, query, ...(Object.keys(kept).length > 0 ? { extensions: kept } : {}) }
}

function searchWith(parameters: URLSearchParams, query: string): string {
  for (const name of ['id', 'documentId', 'extensions']) parameters.delete(name)
  parameters.set('query', query)
  return `?${parameters}`
}

/** A request as Apollo reads it, with the document that was chosen for it in the place of whatever it brought. */
export function httpRequest(request: FastifyRequest, document: string | null): HTTPGraphQLRequest {
  const { searchParams, search } = new URL(request.url, 'http://gateway')
  const { body, method } = request
  return {
    method: method.toUpperCase(),
    headers: headersOf(request),
    body: document !== null && isObject(body) ? bodyWith(body, document) : body,
    search: document !== null && method === 'GET' ? searchWith(searchParams, document) : search,
  }
}
