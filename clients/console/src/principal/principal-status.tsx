import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { PrincipalRowFragment } from '../gql/graphql.ts'

/** Whether it may act; of a program also what its own clinic says. */
export function PrincipalStatus({ principal }: { principal: PrincipalRowFragment }) {
  const t = useTranslations('console.people')
  if (principal.status === 'BLOCKED')
    return (
      <Badge variant="light" color="red">
        {t('statuses.BLOCKED')}
      </Badge>
    )
  const isOff = principal.__typename === 'ServiceAccount' && !principal.isEnabled
  return (
    <Badge variant="light" color={isOff ? 'gray' : 'teal'}>
      {t(isOff ? 'disabled' : 'statuses.ACTIVE')}
    </Badge>
  )
}
