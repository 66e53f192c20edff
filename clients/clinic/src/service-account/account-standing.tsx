import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'

type Props = { account: { isEnabled: boolean; expiresAt?: string | null } }

/** Whether a program's keys open anything. */
export function AccountStanding({ account: { isEnabled, expiresAt } }: Props) {
  const t = useTranslations('clinic.admin.programs')
  const isOver = expiresAt != null && Date.parse(expiresAt) < Date.now()
  const standing = !isEnabled ? 'disabled' : isOver ? 'expired' : 'enabled'
  return (
    <Badge variant="light" color={standing === 'enabled' ? 'teal' : 'gray'}>
      {t(`standings.${standing}`)}
    </Badge>
  )
}
