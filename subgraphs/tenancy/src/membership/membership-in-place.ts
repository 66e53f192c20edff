import type { Membership, Organization, Role } from '@platform/prisma/generated'
import type { TenancyContext } from '../context.ts'
import { loadOrganization } from '../organization/load-organization.ts'
import { loadRole } from '../role/load-role.ts'

/** A membership as resolvers know it: with its clinic and its role where they had to be read together. */
export type MembershipInPlace = Membership & { organization?: Organization; role?: Role }

export const organizationOf = async (ctx: TenancyContext, membership: MembershipInPlace) =>
  membership.organization ?? certain(await loadOrganization(ctx, membership.organizationId))

export const roleOf = async (ctx: TenancyContext, membership: MembershipInPlace) =>
  membership.role ?? certain(await loadRole(ctx, membership.roleId))

/** Whoever sees a membership sees its clinic and its role: the same policies say so. */
function certain<T>(row: T | null): T {
  if (!row) throw new Error('A membership shows, but not its clinic or its role')
  return row
}
