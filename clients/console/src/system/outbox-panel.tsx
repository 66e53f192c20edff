'use client'
import { Anchor, Skeleton, Text } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { Link } from '@platform/ui/frame/link.tsx'
import { Panel } from '@platform/ui/frame/panel.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { Facts } from '@platform/ui/table/facts.tsx'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { Instant } from '#clock/instant.tsx'
import { useOutboxStatusQuery } from '../gql/hooks.ts'
import { Standing } from './standing.tsx'
import { useFigures } from './use-figures.ts'

const EVERY_MS = 10_000
/** The relay is woken by each event: what waits for so long waits for something that is broken. */
const LATE_MS = 30_000

/** How far publishing what happened is behind. */
export function OutboxPanel() {
  const t = useTranslations('console.system')
  const figures = useFigures()
  const { can } = useSession()
  const mayRead = can('platform:audit.full')
  const [{ data, error, fetching }, reload] = useOutboxStatusQuery({
    pause: !mayRead,
    requestPolicy: 'cache-and-network',
  })
  useEffect(() => {
    if (!mayRead) return
    const poll = setInterval(() => reload({ requestPolicy: 'network-only' }), EVERY_MS)
    return () => clearInterval(poll)
  }, [reload, mayRead])
  if (!mayRead) return null
  const status = data?.outboxStatus
  const isLate = status?.oldestAt && Date.parse(status.countedAt) - Date.parse(status.oldestAt) > LATE_MS
  const standing = !data ? null : <Standing is={!status ? 'away' : isLate ? 'late' : 'well'} />

  return (
    <Panel title={t('outbox')} about={t('outboxText')} action={standing}>
      {error && !data && (
        <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <Skeleton h={60} />}
      {data && !status && <Text size="sm">{t('outboxSilent')}</Text>}
      {status && (
        <Facts
          facts={[
            [t('waiting'), figures.count(status.pending)],
            [t('oldest'), status.oldestAt && figures.ago(status.oldestAt)],
            [t('counted'), <Instant key="counted" at={status.countedAt} seconds />],
          ]}
        />
      )}
      <Anchor component={Link} href="/queues" size="sm" mt="md" display="inline-block">
        {t('toQueues')}
      </Anchor>
    </Panel>
  )
}
