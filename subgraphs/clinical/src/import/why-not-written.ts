import { z } from 'zod'

const Coded = z.object({
  code: z.string(),
  meta: z
    .object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) })
    .optional()
    .catch(undefined),
})
const UNREACHABLE = /^(ECONN|EPIPE|ENOTFOUND|P1001|P1017|57P0|3D000|08)/

/** Why the database did not take a file, by code alone: its own words can hold what was to be written. */
export function whyNotWritten(error: unknown): string {
  const { data } = Coded.safeParse(error)
  const code = data?.meta?.driverAdapterError.cause.originalCode ?? data?.code
  if (code && UNREACHABLE.test(code)) return 'the database does not answer'
  return `the database refused it (${code ?? 'for an unknown reason'})`
}
