import type { TenancyContext } from '../context.ts'
import { seesInside } from '../sees-inside.ts'

/** The host names of a clinic, in alphabetical order; null for a clinic the asker is not at. */
export const listDomains = async ({ actor, db }: TenancyContext, organizationId: string) =>
  seesInside(actor, organizationId)
    ? db.organizationDomain.findMany({ where: { organizationId }, orderBy: { host: 'asc' } })
    : null
