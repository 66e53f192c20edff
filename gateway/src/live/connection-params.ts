import { z } from 'zod'

const Params = z.object({
  authorization: z.string().optional(),
  'x-organization-id': z.string().optional(),
})

/** The headers a browser cannot send with a WebSocket, as its first message brings them. Their names in any case. */
export function headersOf(params: Record<string, unknown> | undefined): z.infer<typeof Params> | null {
  const named = Object.entries(params ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const)
  return Params.safeParse(Object.fromEntries(named.filter(([, value]) => value != null))).data ?? null
}
