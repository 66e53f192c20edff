import { z } from 'zod'

/** What the gateway keeps of a clinic: enough to say who it is and how it looks, nothing it holds. */
export const Organization = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  branding: z.record(z.string(), z.unknown()),
})

export type Organization = z.infer<typeof Organization>

/** How a clinic is named in an address. */
export type OrganizationName = { slug: string } | { host: string }
