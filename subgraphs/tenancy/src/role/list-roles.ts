import { clinicOf } from '../clinic-of.ts'
import type { TenancyContext } from '../context.ts'
import { seesInside } from '../sees-inside.ts'

const rolesOf = ({ db }: TenancyContext, organizationId: string) =>
  db.role.findMany({ where: { organizationId }, orderBy: [{ isSystem: 'desc' }, { name: 'asc' }, { id: 'asc' }] })

/** The roles of the asker's clinic: those every clinic has, then its own, by name. */
export const listRoles = (ctx: TenancyContext) => rolesOf(ctx, clinicOf(ctx.actor))

/** The same of a given clinic; null for one the asker is not at. */
export const listRolesOf = async (ctx: TenancyContext, organizationId: string) =>
  seesInside(ctx.actor, organizationId) ? rolesOf(ctx, organizationId) : null
