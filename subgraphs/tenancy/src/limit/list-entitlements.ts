import type { TenancyContext } from '../context.ts'
import { seesInside } from '../sees-inside.ts'

/** The features a clinic may and may not use, by key; null for a clinic the asker is not at. */
export const listEntitlements = async ({ actor, db }: TenancyContext, organizationId: string) =>
  seesInside(actor, organizationId)
    ? db.organizationEntitlement.findMany({ where: { organizationId }, orderBy: { key: 'asc' } })
    : null
