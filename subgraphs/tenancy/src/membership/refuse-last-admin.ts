import { conflict } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'

type Member = { id: string; organizationId: string; status: string; role: { baseRole: string } }

/** Refuses to let the last active administrator go: nobody could run the clinic. Call it under the lock on its members. */
export async function refuseLastAdmin({ db }: TenancyContext, { id, organizationId, status, role }: Member) {
  if (status !== 'active' || role.baseRole !== 'admin') return
  const others = await db.membership.count({
    where: { organizationId, id: { not: id }, status: 'active', role: { baseRole: 'admin' } },
  })
  if (others === 0) throw conflict('This is the last active administrator of the clinic', 'membershipId')
}
