import type { ApiKey } from '@platform/prisma/generated'
import { loadById } from '@platform/shared/loader'
import type { IdentityContext } from '../context.ts'

const KEYS = Symbol('keys of service accounts')

/** The keys of a service account that were not revoked, newest first. */
export async function keysOf(
  { db, loaders }: IdentityContext,
  { serviceAccountId }: { serviceAccountId: string },
): Promise<ApiKey[]> {
  const account = await loadById(
    loaders,
    KEYS,
    (ids) =>
      db.serviceAccount.findMany({
        where: { id: { in: [...ids] } },
        select: { id: true, apiKeys: { where: { revokedAt: null }, orderBy: { id: 'desc' } } },
      }),
    ({ id }) => id,
  )(serviceAccountId)
  return account?.apiKeys ?? []
}
