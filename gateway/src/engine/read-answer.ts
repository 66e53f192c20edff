import { isResultObject } from './result-object.ts'
import type { SubgraphAnswer, SubgraphError } from './subgraph.ts'

const BACKSLASH = 0x5c
/** Whoever needs more errors than this to understand needs other means. */
const MAX_ERRORS = 100

/** An answer as it came over the wire. */
export function readBody(bytes: Buffer): SubgraphAnswer {
  const answer = readAnswer(bytes.toString())
  return bytes.includes(BACKSLASH) ? answer : { ...answer, isPlain: true }
}

/** The shape of a GraphQL response is checked, its data is not walked: the writer of the client's answer does that anyway. */
export function readAnswer(text: string): SubgraphAnswer {
  const body: unknown = JSON.parse(text)
  if (!isResultObject(body)) throw new Error('not an object')
  const { data, errors } = body
  if (data !== undefined && data !== null && !isResultObject(data)) throw new Error('data is not an object')
  if (errors !== undefined && !Array.isArray(errors)) throw new Error('errors is not a list')
  if (data === undefined && (errors === undefined || errors.length === 0)) throw new Error('neither data nor errors')
  return { data, ...(errors && errors.length > 0 && { errors: errors.slice(0, MAX_ERRORS).map(readError) }) }
}

function readError(error: unknown): SubgraphError {
  if (!isResultObject(error) || typeof error['message'] !== 'string') throw new Error('an error without a message')
  const { message, path, extensions } = error
  const isPath = Array.isArray(path) && path.every((step) => typeof step === 'string' || typeof step === 'number')
  return { message, ...(isPath && { path }), ...(isResultObject(extensions) && { extensions }) }
}
