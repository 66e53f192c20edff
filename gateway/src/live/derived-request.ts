import type { FastifyRequest } from 'fastify'

/**
 * A request within a request: an operation on a socket, judged by the same chain as if it had come by itself. What the
 * chain reads of the connection is kept, for it is asked again when the connection may be gone.
 */
export function derivedRequest(
  request: FastifyRequest,
  { id, headers }: { id: string; headers: Record<string, string | undefined> },
): FastifyRequest {
  const { ip, host, protocol } = request
  const given = Object.entries({ ...request.headers, ...headers }).filter(([, value]) => value !== undefined)
  const own = { id, ip, host, protocol, headers: Object.fromEntries(given) }
  // Made from the request itself, so that it is one in every other way.
  return Object.create(
    request,
    Object.fromEntries(Object.entries(own).map(([name, value]) => [name, { value, enumerable: true }])),
  ) as FastifyRequest
}
