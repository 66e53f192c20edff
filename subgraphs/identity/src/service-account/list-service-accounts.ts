import { connection } from '@platform/shared/connection'
import type { IdentityContext } from '../context.ts'

/** The clinic's service accounts, newest first: ids are made in order of time. */
export const listServiceAccounts = (
  { db }: IdentityContext,
  page: { first: number; after?: string | null | undefined },
) =>
  connection(
    page,
    {
      rows: (take, after) =>
        db.serviceAccount.findMany({
          where: after?.[0] ? { id: { lt: after[0] } } : {},
          include: { principal: true },
          orderBy: { id: 'desc' },
          take,
        }),
      key: ({ id }) => [id],
    },
    1,
  )
