import type { ExecutionResult } from 'graphql'

type Payload = { userErrors: { code: string; message: string; path: string[] }[] } & Record<string, unknown>

/** What a mutation answered. Fails on an error that is not data: those are asserted on the result itself. */
export function payloadOf({ data, errors }: ExecutionResult, field: string): Payload {
  if (errors) throw new Error(`${field} failed: ${errors.map(({ message }) => message).join('; ')}`)
  return data?.[field] as Payload
}
