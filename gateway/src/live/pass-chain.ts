import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Link } from '../chain.ts'
import { isCode, type Code } from '../errors/codes.ts'
import { duringRequest } from '../observe/current-request.ts'
import { derivedRequest } from './derived-request.ts'

export type Chain = { beforeBody: readonly Link[]; afterBody: readonly Link[] }
export type Refused = (request: FastifyRequest, code: Code, reason: string | undefined) => void

type Given = { id: string; request: FastifyRequest; reply: FastifyReply; headers?: Record<string, string | undefined> }

/**
 * Sends something a socket asks for through the chain of HTTP, as a request of its own: the same limits, the same session,
 * asked anew. Gives back the request with its caller, or throws the refusal.
 */
export const chainPasser =
  ({ beforeBody, afterBody }: Chain, refused: Refused) =>
  async ({ id, request, reply, headers = {} }: Given): Promise<FastifyRequest> => {
    const own = derivedRequest(request, { id, headers })
    try {
      for (const link of [...beforeBody, ...afterBody]) await link(own, reply)
      return own
    } catch (error) {
      if (error instanceof GraphQLError) {
        const { code, reason } = error.extensions
        if (isCode(code)) refused(own, code, typeof reason === 'string' ? reason : undefined)
      }
      throw error
    }
  }

/** Does something as a request with an id of its own: what it logs and what its errors quote carries that id. */
export const asRequest = <T>(act: (id: string) => Promise<T>, id: string = randomUUID()): Promise<T> =>
  new Promise((resolve, reject) => duringRequest(id, () => void act(id).then(resolve, reject)))
