import { loadById } from '@platform/shared/loader'
import type { IdentityContext } from '../context.ts'
import type { ServiceAccountNode } from './service-account.ts'

const SERVICE_ACCOUNTS = Symbol('service accounts')

/** A service account of the clinic. */
export const findServiceAccount = (
  { db, loaders }: IdentityContext,
  { id }: { id: string },
): Promise<ServiceAccountNode | null> =>
  loadById(
    loaders,
    SERVICE_ACCOUNTS,
    (ids) => db.serviceAccount.findMany({ where: { id: { in: [...ids] } }, include: { principal: true } }),
    (account) => account.id,
  )(id)
