import { z } from 'zod'

/** What a page of ours sends: the hash of a registered document, never a document. */
const Operation = z.strictObject({
  operationName: z.string().optional(),
  variables: z.record(z.string(), z.unknown()).optional(),
  extensions: z.strictObject({
    persistedQuery: z.strictObject({ version: z.literal(1), sha256Hash: z.string().regex(/^[0-9a-f]{64}$/) }),
    after: z.string().max(512).optional(),
  }),
})

/** The text of the request as it goes on; null when it is anything but a registered operation. */
export function registeredOperation(text: string): string | null {
  try {
    return JSON.stringify(Operation.parse(JSON.parse(text)))
  } catch {
    return null
  }
}
