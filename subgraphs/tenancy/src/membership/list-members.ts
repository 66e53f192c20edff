import { connection } from '@platform/shared/connection'
import { given } from '@platform/shared/given'
import { clinicOf } from '../clinic-of.ts'
import type { TenancyContext } from '../context.ts'
import { STAFF_ROLES, type BaseRole } from '../role/base-role.ts'
import type { MembershipStatus } from './membership-status.ts'

type Filter = {
  roleId?: string | null | undefined
  baseRoles?: readonly BaseRole[] | null | undefined
  status?: MembershipStatus | null | undefined
  search?: string | null | undefined
}
type Args = { first: number; after?: string | null | undefined; filter?: Filter | null | undefined }

/** Who belongs to the asker's clinic, by e-mail address, which nobody there shares. Staff alone unless asked otherwise. */
export function listMembers({ actor, db }: TenancyContext, { filter, ...page }: Args) {
  const organizationId = clinicOf(actor)
  const { roleId, baseRoles, status, search } = filter ?? {}
  const kinds = baseRoles ?? (roleId ? null : STAFF_ROLES)
  const where = {
    organizationId,
    ...given({ roleId: roleId ?? undefined, status: status ?? undefined }),
    ...(kinds && { role: { baseRole: { in: [...kinds] } } }),
  }
  return connection(
    page,
    {
      rows: (take, after) =>
        db.membership.findMany({
          where: {
            ...where,
            email: {
              ...(search && { contains: search.toLowerCase() }),
              ...(after?.[0] && { gt: after[0] }),
            },
          },
          orderBy: { email: 'asc' },
          take,
        }),
      key: ({ email }) => [email],
    },
    1,
  )
}
