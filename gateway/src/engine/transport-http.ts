import type { Logger } from 'pino'
import { Pool } from 'undici'
import { z } from 'zod'
import { describeError } from '../observe/describe-error.ts'
import type { Subgraph, SubgraphAnswer, SubgraphRequest } from './subgraph.ts'
import { unavailable } from './unavailable.ts'

const CONNECT_MS = 2_000
const READY_MS = 2_000

type Limits = {
  /** From the question to the last byte of the answer. */
  answerMs?: number
  answerBytes?: number
}

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
})

/** Connections are kept open; slow, endless and unreadable answers all become SERVICE_UNAVAILABLE. */
export function httpTransport(
  name: string,
  address: string,
  log: Logger,
  { answerMs = 15_000, answerBytes = 32 * 1024 * 1024 }: Limits = {},
): Subgraph {
  const url = new URL(address)
  const pool = new Pool(url.origin, {
    connections: 64,
    connect: { timeout: CONNECT_MS },
    headersTimeout: answerMs,
    bodyTimeout: answerMs,
    keepAliveTimeout: 30_000,
    maxResponseSize: answerBytes,
  })

  async function post({
    query,
    variables,
    operationName,
    actorToken,
    requestId,
  }: SubgraphRequest): Promise<SubgraphAnswer> {
    const { body } = await pool.request({
      method: 'POST',
      path: `${url.pathname}${url.search}`,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-actor': actorToken,
        'x-request-id': requestId,
      },
      body: JSON.stringify({ query, variables, operationName }),
      signal: AbortSignal.timeout(answerMs),
    })
    const answer = Answer.parse(await body.json())
    if (answer.data === undefined && answer.errors === undefined) throw new Error('neither data nor errors')
    return answer
  }

  return {
    name,
    execute: async (request) => {
      try {
        return await post(request)
      } catch (error) {
        log.error({ ...describeError(error), subgraph: name }, 'a subgraph is out of reach')
        return unavailable()
      }
    },
    ready: async () => {
      const answered = await pool
        .request({ method: 'GET', path: '/health', signal: AbortSignal.timeout(READY_MS) })
        .catch(() => null)
      await answered?.body.dump()
      return answered !== null && answered.statusCode < 500
    },
    close: () => pool.close(),
  }
}
