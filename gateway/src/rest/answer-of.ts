import type { GraphQLFormattedError } from 'graphql'
import { z } from 'zod'
import { textOf } from '../engine/answer-text.ts'
import { codes, isCode, type Code } from '../errors/codes.ts'
import { PROBLEM, problemBody, type FieldProblem } from '../errors/problem.ts'
import { rootFieldOf } from '../operations/fit-schema.ts'
import type { PublishedOperation } from '../operations/published-operation.ts'
import { json, type Answer } from './answer.ts'

export type Result = { data?: unknown; errors?: readonly GraphQLFormattedError[] }

const UserErrors = z.object({
  userErrors: z.array(z.object({ code: z.string(), message: z.string(), path: z.array(z.string()) })),
})

function problem(code: Code, message: string, fields: readonly FieldProblem[], requestId: string): Answer {
  const body = JSON.stringify(problemBody({ code, message, fields }, requestId))
  return { status: codes[code].status, type: PROBLEM, body, headers: { 'cache-control': 'no-store' } }
}

const codeOf = ({ extensions }: GraphQLFormattedError): Code =>
  isCode(extensions?.['code']) ? extensions['code'] : 'INTERNAL_SERVER_ERROR'

/** Of several errors the gravest gives the status. */
function fromErrors(errors: readonly GraphQLFormattedError[], requestId: string): Answer {
  const [worst] = errors.toSorted((a, b) => codes[codeOf(b)].status - codes[codeOf(a)].status)
  if (!worst) throw new Error('No error to tell of')
  const fields = errors
    .filter(({ path }) => path !== undefined)
    .map((error) => ({ code: codeOf(error), message: error.message, path: error.path ?? [] }))
  return problem(codeOf(worst), worst.message, fields, requestId)
}

/** The text of the one root field; undefined when nothing was executed. */
function rootText(operation: PublishedOperation, data: unknown): string | undefined {
  const { alias, name } = rootFieldOf(operation)
  const text = textOf(data)
  if (text === undefined) return undefined
  return text === 'null' ? 'null' : text.slice(`{"${alias?.value ?? name.value}":`.length, -1)
}

/** 2xx when it happened and nothing else: a refusal of the domain is a problem, and says for which field. */
function fromPayload(body: string, isPartial: boolean, requestId: string): Answer {
  const { data: payload } = UserErrors.safeParse(JSON.parse(body))
  const [first] = payload?.userErrors ?? []
  if (!payload || !first) return json(body, isPartial ? { 'x-partial-answer': 'true' } : {})
  const isConflict = payload.userErrors.some(({ code }) => code === 'CONFLICT')
  return problem(isConflict ? 'CONFLICT' : 'UNPROCESSABLE', first.message, payload.userErrors, requestId)
}

/**
 * What came of an operation, as REST tells it. A query answers wholly or not at all: a null where something failed would
 * be taken for "there is none". A mutation that was done says so even where part of its answer could not be read.
 */
export function answerOf(operation: PublishedOperation, { data, errors = [] }: Result, requestId: string): Answer {
  const body = rootText(operation, data)
  if (operation.kind === 'mutation' && body !== undefined && body !== 'null')
    return fromPayload(body, errors.length > 0, requestId)
  if (errors.length > 0) return fromErrors(errors, requestId)
  if (body === undefined || body === 'null') return problem('NOT_FOUND', codes.NOT_FOUND.message, [], requestId)
  return json(body)
}
