'use client'
import { Box } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { IconHistory } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useConsentHistoryQuery } from '../gql/hooks.ts'
import { LogList } from '../log/log-list.tsx'
import { ConsentEntry } from './consent-entry.tsx'

/** All that somebody ever said on what is done with their data, newest first. */
export function ConsentHistoryPage() {
  const t = useTranslations('portal.consents')
  const [after, setAfter] = useState<string | null>(null)
  const [{ data, error, fetching }, execute] = useConsentHistoryQuery({
    variables: { after },
    requestPolicy: 'cache-and-network',
  })
  const pageInfo = data?.myConsents.pageInfo
  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      <Box maw={760}>
        <ListPanel
          rows={data?.myConsents.edges}
          error={error}
          isBusy={fetching}
          onRetry={() => execute({ requestPolicy: 'network-only' })}
          hasMore={pageInfo?.hasNextPage ?? false}
          onMore={() => setAfter(pageInfo?.endCursor ?? null)}
          empty={
            <EmptyState icon={IconHistory} title={t('none')}>
              {t('noneText')}
            </EmptyState>
          }
        >
          {(edges) => (
            <LogList>
              {edges.map(({ node }) => (
                <ConsentEntry key={node.id} entry={node} />
              ))}
            </LogList>
          )}
        </ListPanel>
      </Box>
    </>
  )
}
