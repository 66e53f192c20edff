import { z } from 'zod'
import { fail } from '../failure.ts'
import { askAsAdmin } from './ask-as-admin.ts'

const PARTNERS = /* GraphQL */ `
  {
    partners(first: 100) {
      edges {
        node {
          id
          slug
          operations
          ratePlan
          account {
            displayName
            isEnabled
            apiKeys {
              id
              prefix
              expiresAt
            }
          }
        }
      }
    }
  }
`

const Partner = z.object({
  id: z.string(),
  slug: z.string(),
  operations: z.array(z.string()),
  ratePlan: z.string(),
  account: z.object({
    displayName: z.string(),
    isEnabled: z.boolean(),
    apiKeys: z.array(z.object({ id: z.string(), prefix: z.string(), expiresAt: z.string().nullable() })),
  }),
})
const Partners = z.object({ edges: z.array(z.object({ node: Partner })) })

export type Partner = z.infer<typeof Partner>

export const partnersOf = async (clinic: string): Promise<Partner[]> =>
  Partners.parse(await askAsAdmin(clinic, PARTNERS)).edges.map(({ node }) => node)

export async function partnerNamed(clinic: string, slug: string): Promise<Partner> {
  const partners = (await partnersOf(clinic)).filter(({ account }) => account.isEnabled)
  const known = partners.map((partner) => partner.slug).join(', ') || 'none'
  return (
    partners.find((partner) => partner.slug === slug) ??
    fail(`${clinic} has no partner ${slug}.`, `There are: ${known}.`)
  )
}
