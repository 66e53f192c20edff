import { z } from 'zod'
import type { IdentityContext, IdentityRequest } from '../context.ts'

const Claimed = z.array(z.object({ id: z.uuid() })).max(1)

/**
 * Takes the place in the clinic that somebody was invited to by e-mail, if the address is proven to be theirs. Whoever
 * was suspended there stays so, whatever other address was invited. Memberships are tenancy's; only here a place and a
 * person meet for the first time.
 */
export const claimMembership = (ctx: IdentityRequest, principalId: string): Promise<void> =>
  ctx.bind({ principalId }).inTransaction((tx) => claim(tx, principalId))

async function claim({ db, emit }: IdentityContext, principalId: string): Promise<void> {
  const human = await db.human.findUnique({ where: { id: principalId } })
  if (!human?.emailVerified) return
  const [claimed] = Claimed.parse(
    await db.$queryRaw`UPDATE tenancy.memberships SET principal_id = ${principalId}::uuid, status = 'active', joined_at = now()
      WHERE organization_id = (SELECT app.current_org_id()) AND email = ${human.email} AND status = 'invited'
        AND NOT EXISTS (SELECT FROM tenancy.memberships m
          WHERE m.organization_id = (SELECT app.current_org_id()) AND m.principal_id = ${principalId}::uuid)
      RETURNING id`,
  )
  if (claimed) await emit({ type: 'membership.changed', subjectIds: [claimed.id], data: { status: 'active' } })
}
