'use client'
import { Alert, Button, SimpleGrid, Stack, Text } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { TriangleAlertIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Instant } from '#clock/instant.tsx'
import { usePlatform } from '#platform/use-platform.ts'
import { GatewayPanel } from './gateway-panel.tsx'
import type { Health } from './health.ts'
import { OutboxPanel } from './outbox-panel.tsx'
import { StoresPanel } from './stores-panel.tsx'
import { SubgraphsTable } from './subgraphs-table.tsx'

const EVERY_MS = 10_000

/** Whether the platform works, part by part, while one looks. */
export function SystemPage() {
  const t = useTranslations('console.system')
  const { data, error, isBusy, reload } = usePlatform<Health>('health', { everyMs: EVERY_MS })
  const away = data?.subgraphs.filter(({ isReady }) => !isReady).map(({ name }) => name) ?? []
  const refused = data?.gateway.supergraph.refused

  return (
    <>
      <PageHeader
        title={t('title')}
        about={
          data ? (
            <>
              {t('asOf')} <Instant at={data.at} seconds />
            </>
          ) : (
            t('about')
          )
        }
      >
        <Button variant="default" loading={isBusy} onClick={reload}>
          {t('reload')}
        </Button>
      </PageHeader>
      <Stack gap="lg">
        {error && <ErrorState error={error} isRetrying={isBusy} onRetry={reload} />}
        {!data && !error && [1, 2].map((at) => <PanelSkeleton key={at} />)}
        {data && away.length > 0 && (
          <Alert color="red" icon={<TriangleAlertIcon aria-hidden />} title={t('partsAway')}>
            {away.join(', ')}
          </Alert>
        )}
        {refused && (
          <Alert color="orange" icon={<TriangleAlertIcon aria-hidden />} title={t('graphRefused')}>
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {refused.reason}
            </Text>
          </Alert>
        )}
        {data && (
          <>
            <SimpleGrid cols={{ base: 1, md: 3 }} spacing="lg">
              <GatewayPanel gateway={data.gateway} />
              <StoresPanel health={data} />
              <OutboxPanel />
            </SimpleGrid>
            <SubgraphsTable subgraphs={data.subgraphs} />
          </>
        )}
      </Stack>
    </>
  )
}
