import { connection } from '@platform/shared/connection'
import type { IdentityContext } from '../context.ts'
import { asPartner } from './partner.ts'

/** The clinic's partners, newest first, disabled ones included. */
export const listPartners = ({ db }: IdentityContext, page: { first: number; after?: string | null | undefined }) =>
  connection(
    page,
    {
      rows: async (take, after) => {
        const accounts = await db.serviceAccount.findMany({
          where: { partnerSlug: { not: null }, ...(after?.[0] ? { id: { lt: after[0] } } : {}) },
          include: { principal: true },
          orderBy: { id: 'desc' },
          take,
        })
        return accounts.map(asPartner).filter((partner) => partner !== null)
      },
      key: ({ id }) => [id],
    },
    1,
  )
