import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { OrganizationRowFragment } from '../gql/graphql.ts'

export type Status = OrganizationRowFragment['status']

/** In the order of a clinic's life. */
export const STATUSES: readonly Status[] = ['DRAFT', 'ACTIVE', 'SUSPENDED']

const COLORS: Record<Status, string> = { DRAFT: 'gray', ACTIVE: 'teal', SUSPENDED: 'red' }

export function OrganizationStatus({ status }: { status: Status }) {
  const t = useTranslations('console.organizations')
  return (
    <Badge variant="light" color={COLORS[status]}>
      {t(`statuses.${status}`)}
    </Badge>
  )
}
