import { conflict, forbidden } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { lockClinic } from '../lock-clinic.ts'
import { decide, type Ask, type Decision, type Facts } from './allowance.ts'
import { used, type CountedLimit } from './usage.ts'

type CountedAsk = Ask & { limit?: CountedLimit }

/**
 * Refuses an act that the asker's permissions, the clinic's plan or the room left in it do not allow, in that order. An
 * act that takes room keeps others from taking it until the transaction ends, so that no two get the last place.
 */
export async function requireAllowance(ctx: TenancyContext, organizationId: string, ask: CountedAsk) {
  const decision = decide(ask, await factsFor(ctx, organizationId, ask))
  const { requestId, principalId } = ctx.actor
  ctx.log.info({ requestId, principalId, organizationId, ask, decision }, 'allowance decided')
  if (!decision.isAllowed) throw refusal(decision)
}

async function factsFor(
  ctx: TenancyContext,
  organizationId: string,
  { entitlement, limit }: CountedAsk,
): Promise<Facts> {
  const facts: Facts = { permissions: ctx.actor.permissions }
  if (entitlement !== undefined) facts.isEntitled = await isEntitled(ctx, organizationId, entitlement)
  if (limit !== undefined) {
    await lockClinic(ctx, limit, organizationId)
    const row = await ctx.db.organizationLimit.findFirst({ where: { organizationId, key: limit } })
    if (row) facts.room = { used: await used(ctx, organizationId, limit), maximum: row.maximum }
  }
  return facts
}

async function isEntitled({ db }: TenancyContext, organizationId: string, key: string) {
  const row = await db.organizationEntitlement.findFirst({ where: { organizationId, key } })
  return row?.isEnabled ?? false
}

function refusal({ refusedBy, key }: Extract<Decision, { isAllowed: false }>) {
  switch (refusedBy) {
    case 'permission':
      return forbidden('You do not have the permission this needs')
    case 'entitlement':
      return conflict(`The clinic's plan does not include ${key.replaceAll('_', ' ')}`)
    case 'limit':
      return conflict(`The clinic's plan has no room for more ${key.replaceAll('_', ' ')}`)
  }
}
