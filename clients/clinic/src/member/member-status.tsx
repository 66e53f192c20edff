import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { MembershipStatus } from '../gql/graphql.ts'

/** In the order of a membership's life. */
export const MEMBER_STATUSES: readonly MembershipStatus[] = ['ACTIVE', 'INVITED', 'SUSPENDED']

const COLORS: Record<MembershipStatus, string> = { ACTIVE: 'teal', INVITED: 'yellow', SUSPENDED: 'red' }

export function MemberStatus({ status }: { status: MembershipStatus }) {
  const t = useTranslations('clinic.admin.members')
  return (
    <Badge variant="light" color={COLORS[status]}>
      {t(`statuses.${status}`)}
    </Badge>
  )
}
