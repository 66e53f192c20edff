import type { IdentityContext } from '../context.ts'
import { grantableScopes } from '../service-account/grantable-scopes.ts'
import { inFuture } from '../service-account/in-future.ts'
import { changePartner, type Version } from './change-partner.ts'
import { writtenNetworks } from './network.ts'
import type { PartnerNode } from './partner.ts'
import type { RatePlan } from './rate-plan.ts'

type Input = Version & {
  description?: string | null | undefined
  scopes?: readonly string[] | null | undefined
  allowedNetworks?: readonly string[] | null | undefined
  ratePlan?: RatePlan | null | undefined
  expiresAt?: Date | null | undefined
}

/** Changes what is given and leaves the rest. Null takes away an end or a description. */
export const updatePartner = (ctx: IdentityContext, input: Input): Promise<PartnerNode> => {
  const { description, scopes, allowedNetworks, ratePlan, expiresAt } = input
  return changePartner(ctx, input, {
    ...(description !== undefined && { description: description?.trim() || null }),
    ...(scopes && { scopes: grantableScopes(scopes, ctx.actor.permissions) }),
    ...(allowedNetworks && { allowedNetworks: writtenNetworks(allowedNetworks) }),
    ...(ratePlan && { ratePlan }),
    ...(expiresAt !== undefined && { expiresAt: inFuture(expiresAt, ctx.now()) }),
  })
}
