import { ServerResponse, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyInstance } from 'fastify'

type Upgrade = { socket: Duplex; head: Buffer }

/**
 * Lets requests that want to become a WebSocket take the way of all others through the server, so that a refusal is an
 * HTTP answer like any other. Routes for them say so by the constraint `upgrade: 'websocket'`.
 */
export function acceptUpgrades(app: FastifyInstance) {
  const upgrades = new WeakMap<IncomingMessage, Upgrade>()

  app.addConstraintStrategy({
    name: 'upgrade',
    storage: () => {
      const stored = new Map<unknown, never>()
      return { get: (key) => stored.get(key) ?? null, set: (key, store) => void stored.set(key, store as never) }
    },
    deriveConstraint: (request) => (upgrades.has(request as IncomingMessage) ? 'websocket' : undefined),
    mustMatchWhenDerived: true,
  })

  // Whoever offers HTTP/2 in passing gets HTTP/1, as if we had no upgrades at all.
  Object.assign(app.server, {
    shouldUpgradeCallback: ({ headers }: IncomingMessage) => headers.upgrade?.toLowerCase() === 'websocket',
  })
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    upgrades.set(request, { socket, head })
    const response = new ServerResponse(request)
    response.shouldKeepAlive = false
    response.once('finish', () => socket.end())
    // Node types what it hands over more widely than it is: over TCP and TLS it is a socket.
    response.assignSocket(socket as Parameters<ServerResponse['assignSocket']>[0])
    app.routing(request, response)
  })

  return {
    /** The bare socket of an upgrade, out of the hands of HTTP. */
    take(request: IncomingMessage, response: ServerResponse): Upgrade {
      const upgrade = upgrades.get(request)
      if (!upgrade) throw new Error('Not an upgrade')
      response.detachSocket(upgrade.socket as Parameters<ServerResponse['detachSocket']>[0])
      return upgrade
    },
  }
}
