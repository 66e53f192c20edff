import { notFound } from '@platform/shared/errors'
import type { IdentityContext } from '../context.ts'
import type { ServiceAccountNode } from './service-account.ts'

/** Stops all keys of a service account, for good. Disabling it again changes nothing. */
export async function disableServiceAccount(
  { db, emit }: IdentityContext,
  { serviceAccountId: id }: { serviceAccountId: string },
): Promise<ServiceAccountNode> {
  const { count } = await db.serviceAccount.updateMany({
    where: { id, status: 'active' },
    data: { status: 'disabled' },
  })
  const account = await db.serviceAccount.findUnique({ where: { id }, include: { principal: true } })
  if (!account) throw notFound('Service account', 'serviceAccountId')
  if (count > 0) await emit({ type: 'service_account.disabled', subjectIds: [id], data: {} })
  return account
}
