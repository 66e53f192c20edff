import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Observer } from '../engine/observer.ts'

/** What the executor needs to know of a request: which one it is, and the proof of who asks to hand on. */
export type GraphContext = {
  request: FastifyRequest
  reply: FastifyReply
  actorToken: string
  requestId: string
  /** Ends when the client goes away before its answer, or waits for it too long. */
  signal: AbortSignal
  /** Sees the operation run. */
  observe?: Observer
}
