import { connection } from '@platform/shared/connection'
import { given } from '@platform/shared/given'
import type { TenancyContext } from '../context.ts'
import type { OrganizationStatus } from './organization-status.ts'

type Filter = { status?: OrganizationStatus | null | undefined; search?: string | null | undefined }
type Args = { first: number; after?: string | null | undefined; filter?: Filter | null | undefined }

/** Clinics, newest first. Ids carry the time they were made, so they are the order. */
export const listOrganizations = ({ db }: TenancyContext, { filter, ...page }: Args) =>
  connection(
    page,
    {
      rows: (take, after) =>
        db.organization.findMany({
          where: {
            ...given({ status: filter?.status ?? undefined }),
            ...(filter?.search && { OR: [contains('name', filter.search), contains('slug', filter.search)] }),
            ...(after?.[0] && { id: { lt: after[0] } }),
          },
          orderBy: { id: 'desc' },
          take,
        }),
      key: ({ id }) => [id],
    },
    1,
  )

const contains = (field: 'name' | 'slug', text: string) => ({
  [field]: { contains: text, mode: 'insensitive' as const },
})
