import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { VisitFragment } from '../gql/graphql.ts'

export type VisitStatus = VisitFragment['status']

/** A colour for each state of a visit, wherever visits show. */
export const STATUS_COLORS: Record<VisitStatus, string> = {
  BOOKED: 'yellow',
  UPCOMING: 'blue',
  CONFIRMED: 'teal',
  IN_PROGRESS: 'violet',
  DONE: 'gray',
  CANCELLED: 'red',
  NO_SHOW: 'orange',
}

export function VisitStatusBadge({ status }: { status: VisitStatus }) {
  const t = useTranslations('clinic.visit')
  return (
    <Badge variant="light" color={STATUS_COLORS[status]}>
      {t(`statuses.${status}`)}
    </Badge>
  )
}
