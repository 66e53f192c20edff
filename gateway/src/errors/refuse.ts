import { GraphQLError } from 'graphql'
import { codes, type Code } from './codes.ts'
import type { FieldProblem } from './problem.ts'

type Details = {
  /** What the caller is told. */
  message?: string
  /** One word for logs and security events. Never shown. */
  reason?: string
  /** What was wrong with each part; told by the REST addresses. */
  fields?: readonly FieldProblem[]
  retryAfterSeconds?: number
}

/** An error a client may read as it is; every other is hidden by `format-error.ts`. */
export const refuse = (code: Code, { message = codes[code].message, ...hidden }: Details = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...hidden } })
