import type { OrganizationLimit } from '@platform/prisma/generated'
import type { TenancyContext } from '../context.ts'
import { seesInside } from '../sees-inside.ts'
import { isCounted, used } from './usage.ts'

/** How much of what a clinic may have, by key; null for a clinic the asker is not at. */
export const listLimits = async ({ actor, db }: TenancyContext, organizationId: string) =>
  seesInside(actor, organizationId)
    ? db.organizationLimit.findMany({ where: { organizationId }, orderBy: { key: 'asc' } })
    : null

/** How much of a limit is taken; null for what others count. */
export const usedOf = async (ctx: TenancyContext, { organizationId, key }: OrganizationLimit) =>
  isCounted(key) ? used(ctx, organizationId, key) : null
