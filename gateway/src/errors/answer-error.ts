import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { describeError } from '../observe/describe-error.ts'
import type { Metrics } from '../observe/metrics.ts'
import { codeOfStatus, codes, isCode, type Code } from './codes.ts'
import { PROBLEM, problemBody, type FieldProblem } from './problem.ts'

type Told = {
  code: Code
  message: string
  reason?: string
  retryAfterSeconds?: number
  fields?: readonly FieldProblem[]
}

/** What may be told of an error raised outside of GraphQL execution: a refusal's own words, else those of its code. */
function tell(error: unknown): Told {
  if (error instanceof GraphQLError && isCode(error.extensions['code'])) {
    const { code, reason, retryAfterSeconds, fields } = error.extensions
    return {
      code,
      message: error.message,
      ...(typeof reason === 'string' ? { reason } : {}),
      ...(typeof retryAfterSeconds === 'number' ? { retryAfterSeconds } : {}),
      // Put there by `refuse` alone, which types them.
      ...(Array.isArray(fields) ? { fields: fields as FieldProblem[] } : {}),
    }
  }
  const { statusCode = 500 } = error as Partial<FastifyError>
  const code = codeOfStatus(statusCode)
  return { code, message: codes[code].message }
}

/** A GraphQL answer that holds nothing but this error. */
const graphqlBody = ({ code, message }: Told, requestId: string) => ({
  errors: [{ message, extensions: { code, requestId } }],
})

type Needs = {
  log: Logger
  metrics: Metrics
  refused: (request: FastifyRequest, code: Code, reason: string | undefined) => void
}

export type AnswerError = (error: unknown, request: FastifyRequest, reply: FastifyReply) => FastifyReply

/** Answers what the chain or Fastify refused, in the form the address speaks. */
export const errorAnswerer =
  ({ log, metrics, refused }: Needs): AnswerError =>
  (error, request, reply) => {
    const told = tell(error)
    metrics.errors.inc({ code: told.code })
    refused(request, told.code, told.reason)
    if (told.code === 'INTERNAL_SERVER_ERROR') log.error(describeError(error), 'an unexpected error was hidden')

    // An address that cannot be read is refused before any hook has run.
    reply.header('x-request-id', request.id)
    if (told.retryAfterSeconds !== undefined) reply.header('retry-after', told.retryAfterSeconds)
    if (told.code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer')
    reply.code(codes[told.code].status)
    return request.url.startsWith('/graphql')
      ? reply.type('application/json; charset=utf-8').send(graphqlBody(told, request.id))
      : reply.type(PROBLEM).send(problemBody(told, request.id))
  }
