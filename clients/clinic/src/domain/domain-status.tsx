import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { DomainStatus as Status } from '../gql/graphql.ts'

const COLORS: Record<Status, string> = { PENDING: 'yellow', VERIFIED: 'teal', FAILED: 'red' }

export function DomainStatus({ status }: { status: Status }) {
  const t = useTranslations('clinic.admin.domains')
  return (
    <Badge variant="light" color={COLORS[status]}>
      {t(`statuses.${status}`)}
    </Badge>
  )
}
