'use client'
import { Group, Progress, Text } from '@mantine/core'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import { usePlacesQuery } from '../gql/hooks.ts'

type Props = { limit: 'members' | 'service_accounts' }

/** How much of what the clinic's plan allows is taken. */
export function PlacesTaken({ limit: key }: Props) {
  const t = useTranslations('clinic.admin.places')
  const { can } = useSession()
  const [{ data }] = usePlacesQuery({ requestPolicy: 'cache-and-network', pause: !can('members:read') })
  const { tier, limits } = data?.organization ?? {}
  const limit = limits?.find((one) => one.key === key)
  if (!limit || limit.used == null) return null
  const { used, maximum } = limit
  const isFull = used >= maximum
  return (
    <div style={{ minWidth: 150 }}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="xs" {...(isFull ? { c: 'var(--mantine-color-error)', fw: 600 } : {})}>
          {t('taken', { used, maximum })}
        </Text>
        <Text size="xs" c="dimmed">
          {tier?.name}
        </Text>
      </Group>
      <Progress
        mt={4}
        size="sm"
        value={maximum > 0 ? (used / maximum) * 100 : 100}
        color={isFull ? 'red' : 'brand'}
        aria-label={t('taken', { used, maximum })}
      />
    </div>
  )
}
