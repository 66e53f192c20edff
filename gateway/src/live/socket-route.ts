import type { FastifyInstance, FastifyRequest } from 'fastify'
import { handleProtocols } from 'graphql-ws'
import { WebSocketServer } from 'ws'
import { refuse } from '../errors/refuse.ts'
import { BODY_BYTES } from '../limits/document-limits.ts'
import type { Charge } from '../limits/charge.ts'
import type { KnownOrigin } from '../tenant/known-origin.ts'
import type { Connections } from './connections.ts'
import { serveSocket, type SocketNeeds } from './socket-connection.ts'
import { acceptUpgrades } from './upgrades.ts'

type Needs = SocketNeeds & { connections: Connections; isKnownOrigin: KnownOrigin; charge: Charge }

/** graphql-transport-ws at `/graphql`. */
export function socketRoute(app: FastifyInstance, { connections, isKnownOrigin, charge, ...needs }: Needs): void {
  const upgrades = acceptUpgrades(app)
  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols,
    maxPayload: BODY_BYTES,
    perMessageDeflate: false,
  })

  /** CORS does not hold for sockets: any page may open one, so whose page it is has to be seen here. */
  const refuseForeignPages = async (request: FastifyRequest): Promise<void> => {
    const { origin } = request.headers
    if (origin === undefined || origin === `${request.protocol}://${request.host.toLowerCase()}`) return
    if (await isKnownOrigin(origin, () => charge(request.ip, 'lookups'))) return
    throw refuse('FORBIDDEN', { message: 'This page may not open connections here.', reason: 'origin-unknown' })
  }

  app.route({
    method: 'GET',
    url: '/graphql',
    constraints: { upgrade: 'websocket' },
    onRequest: refuseForeignPages,
    handler: async (request, reply) => {
      const place = connections.admit(request.ip, 'ws')
      reply.hijack()
      const { socket: bare, head } = upgrades.take(request.raw, reply.raw)
      const withoutHandshake = () => place.closed('protocol')
      bare.once('close', withoutHandshake)
      sockets.handleUpgrade(request.raw, bare, head, (socket) => {
        bare.off('close', withoutHandshake)
        place.opened(serveSocket(socket, { request, reply }, needs, place.closed))
      })
    },
  })
}
