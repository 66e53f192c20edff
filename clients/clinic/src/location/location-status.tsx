import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { LocationStatus } from '../gql/graphql.ts'

const COLORS: Record<LocationStatus, string> = { ACTIVE: 'teal', INACTIVE: 'yellow', CLOSED: 'gray' }

/** Where a location is in its life. */
export function LocationStatusBadge({ status }: { status: LocationStatus }) {
  const t = useTranslations('clinic.locations')
  return (
    <Badge variant="light" color={COLORS[status]} miw="max-content">
      {t(`statuses.${status}`)}
    </Badge>
  )
}
