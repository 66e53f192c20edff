import { connection } from '@platform/shared/connection'
import type { IdentityContext } from '../context.ts'
import type { PrincipalKind } from './principal-kind.ts'
import type { PrincipalStatus } from './principal-status.ts'
import { principalNode, WITH_DETAIL } from './principal.ts'

type Filter = {
  kind?: PrincipalKind | null | undefined
  status?: PrincipalStatus | null | undefined
  search?: string | null | undefined
}
type Page = { first: number; after?: string | null | undefined; filter?: Filter | null | undefined }

/** Newest first: ids are made in order of time. */
export function listPrincipals({ db }: IdentityContext, { filter, ...page }: Page) {
  return connection(
    page,
    {
      rows: async (take, after) => {
        const found = await db.principal.findMany({
          where: { ...narrowed(filter ?? {}), ...(after?.[0] && { id: { lt: after[0] } }) },
          include: WITH_DETAIL,
          orderBy: { id: 'desc' },
          take,
        })
        return found.map(principalNode)
      },
      key: ({ id }) => [id],
    },
    1,
  )
}

function narrowed({ kind, status, search }: Filter) {
  const part = { contains: search?.trim() ?? '', mode: 'insensitive' } as const
  return {
    ...(kind && { kind }),
    ...(status && { status }),
    ...(part.contains && { OR: [{ displayName: part }, { human: { email: part } }] }),
  }
}
