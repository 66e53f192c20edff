'use client'
import { Box } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { IconEye } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAccessHistoryQuery } from '../gql/hooks.ts'
import { LogList } from '../log/log-list.tsx'
import { AccessEntry } from './access-entry.tsx'

/** Who looked at somebody’s record in this clinic, newest first. */
export function AccessHistoryPage() {
  const t = useTranslations('portal.access')
  const [after, setAfter] = useState<string | null>(null)
  const [{ data, error, fetching }, execute] = useAccessHistoryQuery({
    variables: { after },
    requestPolicy: 'cache-and-network',
  })
  const pageInfo = data?.myAccessEvents.pageInfo
  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      <Box maw={760}>
        <ListPanel
          rows={data?.myAccessEvents.edges}
          error={error}
          isBusy={fetching}
          onRetry={() => execute({ requestPolicy: 'network-only' })}
          hasMore={pageInfo?.hasNextPage ?? false}
          onMore={() => setAfter(pageInfo?.endCursor ?? null)}
          empty={
            <EmptyState icon={IconEye} title={t('none')}>
              {t('noneText')}
            </EmptyState>
          }
        >
          {(edges) => (
            <LogList>
              {edges.map(({ node }) => (
                <AccessEntry key={node.id} entry={node} />
              ))}
            </LogList>
          )}
        </ListPanel>
      </Box>
    </>
  )
}
