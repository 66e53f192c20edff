import type { IdentityContext } from '../context.ts'
import { findServiceAccount } from '../service-account/find-service-account.ts'
import { asPartner, type PartnerNode } from './partner.ts'

/** A partner of the clinic. */
export const findPartner = async (ctx: IdentityContext, { id }: { id: string }): Promise<PartnerNode | null> =>
  asPartner(await findServiceAccount(ctx, { id }))
