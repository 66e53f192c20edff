'use client'
import { Group, Paper, SegmentedControl } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { TableSkeleton } from '@platform/ui/feedback/table-skeleton.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { LoadMore } from '@platform/ui/table/load-more.tsx'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { IconMailOff } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { NotificationStatus } from '../gql/graphql.ts'
import { useNotificationsQuery } from '../gql/hooks.ts'
import { NotificationPanel } from './notification-panel.tsx'
import { NotificationsTable } from './notifications-table.tsx'

const PAGE = 25
const STATUSES: readonly NotificationStatus[] = ['SENT', 'QUEUED', 'FAILED', 'WITHDRAWN']

/** What the clinic wrote, newest first. */
export function NotificationsPage() {
  const t = useTranslations('clinic.messages')
  const { filters, setFilters } = useUrlFilters(['status', 'message'])
  const status = STATUSES.find((one) => one === filters.status)
  const [page, setPage] = useState<{ of: string; after: string | null }>({ of: '', after: null })
  const after = page.of === filters.status ? page.after : null
  const [{ data, error, fetching }, reload] = useNotificationsQuery({
    variables: { first: PAGE, after, filter: status ? { status } : {} },
    requestPolicy: 'cache-and-network',
  })
  const messages = data?.notifications.edges.map(({ node }) => node) ?? []

  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      <Group mb="md">
        <SegmentedControl
          aria-label={t('status')}
          value={status ?? ''}
          onChange={(next) => setFilters({ status: next })}
          data={[
            { value: '', label: t('all') },
            ...STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) })),
          ]}
        />
      </Group>
      {error && !data ? (
        <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      ) : (
        <Paper withBorder>
          {!data && <TableSkeleton />}
          {data && messages.length > 0 && (
            <NotificationsTable messages={messages} onOpen={({ id }) => setFilters({ message: id })} />
          )}
          {data && messages.length === 0 && (
            <EmptyState icon={IconMailOff} title={t('none')}>
              {t('noneText')}
            </EmptyState>
          )}
          <LoadMore
            hasMore={data?.notifications.pageInfo.hasNextPage ?? false}
            isBusy={fetching}
            onMore={() => setPage({ of: filters.status, after: data?.notifications.pageInfo.endCursor ?? null })}
          />
        </Paper>
      )}
      <NotificationPanel
        message={messages.find(({ id }) => id === filters.message)}
        onClose={() => setFilters({ message: '' })}
      />
    </>
  )
}
