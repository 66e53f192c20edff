import { z } from 'zod'

/** What the gateway knows of a partner's key, as identity tells it: which operations its clinic has published to it. */
export const Partner = z.object({
  /** The partner's name in the `# audience` of an operation. */
  slug: z.string(),
  /** Names of operations, without version. */
  operations: z.array(z.string()),
  ratePlan: z.enum(['TRIAL', 'STANDARD', 'HIGH']),
})

export type Partner = z.infer<typeof Partner>
