import type { TenancyContext } from '../context.ts'
import { loadOrganization } from './load-organization.ts'

/** The clinic named, or else the one the asker is signed in at. */
export async function findOrganization(ctx: TenancyContext, id: string | null | undefined) {
  const wanted = id ?? ctx.actor.organizationId
  return wanted ? loadOrganization(ctx, wanted) : null
}
