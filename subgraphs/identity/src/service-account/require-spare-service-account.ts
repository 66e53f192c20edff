import { conflict } from '@platform/shared/errors'
import { z } from 'zod'
import type { IdentityContext } from '../context.ts'

const Limit = z.array(z.object({ maximum: z.int() }))

/**
 * Refuses when the clinic's plan has no room for one more enabled service account. Holds a lock until the transaction
 * ends, so that two at once do not take the last place twice. The plan is tenancy's; row security lets its clinic read it.
 */
export async function requireSpareServiceAccount({ db, actor }: IdentityContext) {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`service accounts of ${actor.organizationId}`}, 0))`
  const [limit] = Limit.parse(
    await db.$queryRaw`SELECT maximum FROM tenancy.organization_limits
      WHERE organization_id = (SELECT app.current_org_id()) AND key = 'service_accounts'`,
  )
  const used = await db.serviceAccount.count({ where: { status: 'active' } })
  if (used >= (limit?.maximum ?? 0)) throw conflict(`Your plan allows ${limit?.maximum ?? 0} service accounts`)
}
