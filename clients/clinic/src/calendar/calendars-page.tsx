'use client'
import { SegmentedControl } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { CalendarCogIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { EditableList } from '#setup/editable-list.tsx'
import type { CalendarAudience } from '../gql/graphql.ts'
import { useCalendarsQuery } from '../gql/hooks.ts'
import { CalendarForm } from './calendar-form.tsx'
import { useCalendarColumns } from './use-calendar-columns.tsx'

const AUDIENCES: readonly CalendarAudience[] = ['PUBLIC', 'STAFF']

/** What can be booked, by whom and how far ahead. */
export function CalendarsPage() {
  const t = useTranslations('clinic.calendars')
  const { can } = useSession()
  const columns = useCalendarColumns()
  const { filters, setFilters } = useUrlFilters(['audience'])
  const audience = AUDIENCES.find((one) => one === filters.audience)
  const filter = audience ? { audience } : {}
  const pages = usePages(filter)
  const [{ data, error, fetching }, reload] = useCalendarsQuery({
    variables: { first: 25, after: pages.after, filter },
    requestPolicy: 'cache-and-network',
  })
  const mayManage = can('calendars:manage')
  const again = () => reload({ requestPolicy: 'network-only' })

  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      <EditableList
        caption={t('title')}
        rows={data?.calendars.edges.map(({ node }) => node)}
        columns={columns}
        minWidth={780}
        error={error}
        isBusy={fetching}
        onRetry={again}
        hasMore={data?.calendars.pageInfo.hasNextPage ?? false}
        onMore={() => pages.next(data?.calendars.pageInfo.endCursor)}
        add={mayManage ? t('add') : null}
        filters={
          <SegmentedControl
            aria-label={t('audience')}
            value={audience ?? ''}
            onChange={(next) => setFilters({ audience: next })}
            data={[
              { value: '', label: t('all') },
              ...AUDIENCES.map((value) => ({ value, label: t(`audiences.${value}`) })),
            ]}
          />
        }
        empty={
          <EmptyState icon={CalendarCogIcon} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        }
        form={(calendar, close) => (
          <CalendarForm {...(calendar ? { calendar } : {})} isReadOnly={!mayManage} onClose={close} onStale={again} />
        )}
      />
    </>
  )
}
