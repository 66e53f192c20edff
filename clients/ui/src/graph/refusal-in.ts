import type { CombinedError } from 'urql'
import { codesOf } from './graph-error.ts'

/** Why a query was refused for what was asked of it, in the server's words. Null when something else went wrong. */
export function refusalIn(error: CombinedError): string | null {
  if (!codesOf(error).some((code) => code === 'BAD_USER_INPUT' || code === 'CONFLICT')) return null
  return error.graphQLErrors[0]?.message ?? null
}
