'use client'
import { Paper, Stack } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { LoadMore } from '@platform/ui/table/load-more.tsx'
import { IconHistory } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useConsentHistoryQuery } from '../gql/hooks.ts'
import { ConsentEntry } from './consent-entry.tsx'

/** All that somebody ever said on what is done with their data, newest first. */
export function ConsentHistoryPage() {
  const t = useTranslations('portal.consents')
  const [after, setAfter] = useState<string | null>(null)
  const [{ data, error, fetching }, execute] = useConsentHistoryQuery({
    variables: { after },
    requestPolicy: 'cache-and-network',
  })
  const entries = data?.myConsents.edges.map(({ node }) => node) ?? []
  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      <Stack maw={760}>
        {error && !data && (
          <ErrorState error={error} isRetrying={fetching} onRetry={() => execute({ requestPolicy: 'network-only' })} />
        )}
        {!data && !error && <PanelSkeleton lines={5} />}
        {entries.length > 0 && (
          <Paper withBorder component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {entries.map((entry) => (
              <ConsentEntry key={entry.id} entry={entry} />
            ))}
          </Paper>
        )}
        <LoadMore
          hasMore={data?.myConsents.pageInfo.hasNextPage ?? false}
          isBusy={fetching}
          onMore={() => setAfter(data?.myConsents.pageInfo.endCursor ?? null)}
        />
        {data && entries.length === 0 && (
          <EmptyState icon={IconHistory} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        )}
      </Stack>
    </>
  )
}
