import type { TenancyContext } from '../context.ts'
import { STAFF_ROLES } from '../role/base-role.ts'

/** Where somebody works, for the platform team. That somebody is a patient of a clinic is between the two of them. */
export const staffPlaces = ({ db }: TenancyContext, humanId: string) =>
  db.membership.findMany({
    where: { principalId: humanId, role: { baseRole: { in: [...STAFF_ROLES] } } },
    orderBy: { id: 'asc' },
  })
