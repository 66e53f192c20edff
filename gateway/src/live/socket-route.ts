import type { FastifyInstance } from 'fastify'
import { handleProtocols } from 'graphql-ws'
import { WebSocketServer } from 'ws'
import { BODY_BYTES } from '../limits/document-limits.ts'
import type { Connections } from './connections.ts'
import type { ownPages } from './own-pages.ts'
import { serveSocket, type SocketNeeds } from './socket-connection.ts'
import { acceptUpgrades } from './upgrades.ts'

type Needs = SocketNeeds & { connections: Connections; fromOwnPages: ReturnType<typeof ownPages> }

/** graphql-transport-ws at `/graphql`. */
export function socketRoute(app: FastifyInstance, { connections, fromOwnPages, ...needs }: Needs): void {
  const upgrades = acceptUpgrades(app)
  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols,
    maxPayload: BODY_BYTES,
    perMessageDeflate: false,
  })

  app.route({
    method: 'GET',
    url: '/graphql',
    constraints: { upgrade: 'websocket' },
    onRequest: fromOwnPages,
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
