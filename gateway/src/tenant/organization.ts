import { z } from 'zod'

/** What the gateway keeps of a clinic: who it is, how it looks and whether it is open. Nothing it holds. */
export const Organization = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  status: z.enum(['ACTIVE', 'SUSPENDED']),
  branding: z.object({ brandColor: z.string(), logoUrl: z.string().nullable() }),
})

export type Organization = z.infer<typeof Organization>

/** How a clinic is named. */
export type OrganizationName = { slug: string } | { host: string } | { id: string }
