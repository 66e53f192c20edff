import { codes, type Code } from './codes.ts'

/** What is wrong with one part of what was sent. */
export type FieldProblem = { code?: string; message: string; path: readonly (string | number)[] }

type Told = { code: Code; message: string; fields?: readonly FieldProblem[] }

/** RFC 9457, for the REST addresses. */
export const problemBody = ({ code, message, fields }: Told, requestId: string) => ({
  type: 'about:blank',
  title: code,
  status: codes[code].status,
  detail: message,
  code,
  requestId,
  ...(fields && fields.length > 0 ? { errors: fields } : {}),
})

export const PROBLEM = 'application/problem+json; charset=utf-8'
