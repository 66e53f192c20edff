import { setTimeout as pause } from 'node:timers/promises'
import { refuse } from '../errors/refuse.ts'
import type { LiveMetrics } from '../observe/live-metrics.ts'
import type { Transport } from './live-operations.ts'
import { quota } from './quota.ts'

/** A live connection, to be ended by the gateway. `retryMs`: when its client should come back. */
export type Connection = {
  leave(retryMs: number): void
  /** Ends it without its client's help. */
  cut(): void
}

export type Connections = ReturnType<typeof openConnections>

/** A client that comes back at once meets the same gateway, or everybody else who was sent away. */
const LEAST_RETRY_MS = 500
const RETRY_SPREAD_MS = 4_500
const LAST_WORDS_MS = 2_000

/** All live connections of this process: at most so many an address, and none new once it drains. */
export function openConnections(perIp: number, metrics: LiveMetrics) {
  const open = new Set<Connection>()
  const take = quota(perIp)
  let isDraining = false

  return {
    /** Refuses one too many. Gives back what to call with the reason when it is closed. */
    admit(ip: string, transport: Transport): { opened(connection: Connection): void; closed(reason: string): void } {
      if (isDraining) throw refuse('SERVICE_UNAVAILABLE', { reason: 'draining', retryAfterSeconds: 1 })
      const leave = take(ip)
      if (!leave)
        throw refuse('RATE_LIMITED', {
          message: 'Too many live connections from this address.',
          reason: 'connections',
          retryAfterSeconds: 60,
        })
      metrics.connections.inc({ transport })
      let own: Connection | undefined
      let isOpen = true
      return {
        opened: (connection) => {
          own = connection
          open.add(connection)
        },
        closed: (reason) => {
          if (!isOpen) return
          isOpen = false
          if (own) open.delete(own)
          leave()
          metrics.connections.dec({ transport })
          metrics.closes.inc({ transport, reason })
        },
      }
    },
    /** Ends all of them, spread over this time, each with a word when to come back. */
    async drain(milliseconds: number): Promise<void> {
      isDraining = true
      const end = async (connection: Connection) => {
        await pause(Math.random() * milliseconds)
        connection.leave(Math.round(LEAST_RETRY_MS + Math.random() * RETRY_SPREAD_MS))
      }
      await Promise.all([...open].map(end))
      const latest = Date.now() + LAST_WORDS_MS
      while (open.size > 0 && Date.now() < latest) await pause(20)
      for (const connection of open) connection.cut()
    },
  }
}
