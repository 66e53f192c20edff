import type { FastifyRequest } from 'fastify'

/** Keeps what a request says of its connection, for it is asked again when the connection may be gone. */
export function pinConnection(request: FastifyRequest): void {
  const { ip, host, protocol } = request
  for (const [name, value] of Object.entries({ ip, host, protocol })) Object.defineProperty(request, name, { value })
}
