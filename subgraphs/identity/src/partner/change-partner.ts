import { conflict } from '@platform/shared/errors'
import type { IdentityContext } from '../context.ts'
import { findServiceAccount } from '../service-account/find-service-account.ts'
import type { ServiceAccountNode } from '../service-account/service-account.ts'
import { requirePartner, type PartnerNode } from './partner.ts'

export type Version = { partnerId: string; version: number }

type Terms = Partial<
  Pick<ServiceAccountNode, 'description' | 'scopes' | 'operations' | 'allowedNetworks' | 'ratePlan' | 'expiresAt'>
>

/** Changes the terms of a partner that somebody has read in this version. In force from its next request on. */
export async function changePartner(
  ctx: IdentityContext,
  { partnerId: id, version }: Version,
  terms: Terms,
): Promise<PartnerNode> {
  const { status } = requirePartner(await findServiceAccount(ctx, { id }))
  if (status !== 'active') throw conflict('A disabled partner stays as it is', 'partnerId')
  const { count } = await ctx.db.serviceAccount.updateMany({ where: { id, version, status: 'active' }, data: terms })
  if (count === 0) throw conflict('It has changed since you read it; read it again', 'version')

  const account = await ctx.db.serviceAccount.findUniqueOrThrow({ where: { id }, include: { principal: true } })
  await ctx.emit({ type: 'service_account.updated', subjectIds: [id], data: { scopes: account.scopes.join(' ') } })
  return requirePartner(account)
}
