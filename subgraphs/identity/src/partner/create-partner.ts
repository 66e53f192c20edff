import { conflict } from '@platform/shared/errors'
import type { IdentityContext } from '../context.ts'
import { createServiceAccount } from '../service-account/create-service-account.ts'
import { writtenNetworks } from './network.ts'
import { operationNames } from './operation-names.ts'
import { partnerSlug } from './partner-slug.ts'
import { requirePartner, type PartnerNode } from './partner.ts'
import type { RatePlan } from './rate-plan.ts'

type Input = {
  slug: string
  name: string
  description?: string | null | undefined
  scopes: readonly string[]
  operations?: readonly string[]
  allowedNetworks?: readonly string[]
  ratePlan?: RatePlan | null | undefined
  expiresAt?: Date | null | undefined
}

/** Lets a partner in: a service account of the clinic that runs nothing but the operations named here, and has no key yet. */
export async function createPartner(ctx: IdentityContext, input: Input): Promise<PartnerNode> {
  const { slug, operations = [], allowedNetworks = [], ratePlan, ...account } = input
  const terms = {
    partnerSlug: partnerSlug(slug),
    operations: operationNames(operations),
    allowedNetworks: writtenNetworks(allowedNetworks),
    ratePlan: ratePlan ?? 'standard',
  }
  const known = await ctx.db.serviceAccount.findFirst({ where: { partnerSlug: slug, status: 'active' } })
  if (known) throw conflict('This partner is there already', 'slug')
  return requirePartner(await createServiceAccount(ctx, account, terms))
}
