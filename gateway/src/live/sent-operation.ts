import { z } from 'zod'
import { refuse } from '../errors/refuse.ts'

/** Sent on as a header, so it must be fit for one. */
const Cursor = z.string().regex(/^[\x21-\x7e]{1,512}$/)

/** An operation as graphql-transport-ws and graphql-sse send it. What names its document is read elsewhere. */
const SentOperation = z.looseObject({
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.looseObject({ after: Cursor.nullish() }).nullish(),
})

export type SentOperation = z.infer<typeof SentOperation>

export function sentOperation(sent: unknown): SentOperation {
  const { data } = SentOperation.safeParse(sent)
  if (!data) throw refuse('BAD_REQUEST', { message: 'This is not a GraphQL request.' })
  return data
}
