'use client'
import { Group } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { ChoiceFilter } from '@platform/ui/table/choice-filter.tsx'
import { listOf } from '@platform/ui/table/list-of.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { MailXIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
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
  const filter = status ? { status } : {}
  const pages = usePages(filter)
  const [{ data, error, fetching }, reload] = useNotificationsQuery({
    variables: { first: PAGE, after: pages.after, filter },
    requestPolicy: 'cache-and-network',
  })
  const messages = data?.notifications.edges.map(({ node }) => node)

  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      <Group mb="md">
        <ChoiceFilter
          label={t('status')}
          all={t('all')}
          value={status ?? ''}
          choices={STATUSES.map((one) => [one, t(`statuses.${one}`)])}
          onChange={(next) => setFilters({ status: next })}
        />
      </Group>
      <ListPanel
        {...listOf(data?.notifications, { error, fetching, reload, pages })}
        empty={
          <EmptyState icon={MailXIcon} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        }
      >
        {(some) => <NotificationsTable messages={some} onOpen={({ id }) => setFilters({ message: id })} />}
      </ListPanel>
      <NotificationPanel
        message={messages?.find(({ id }) => id === filters.message)}
        onClose={() => setFilters({ message: '' })}
      />
    </>
  )
}
