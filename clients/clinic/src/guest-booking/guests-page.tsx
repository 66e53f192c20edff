'use client'
import { Button, Group, Paper, SegmentedControl } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { TableSkeleton } from '@platform/ui/feedback/table-skeleton.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { LoadMore } from '@platform/ui/table/load-more.tsx'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { IconPhoneCheck } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { GuestBookingStatus } from '../gql/graphql.ts'
import { useGuestQueueQuery } from '../gql/hooks.ts'
import { GuestPanel } from './guest-panel.tsx'
import { GuestsTable } from './guests-table.tsx'

const PAGE = 25
const POLL_MS = 20_000

const STATES: Record<string, GuestBookingStatus[]> = {
  waiting: ['WAITING'],
  invited: ['INVITED'],
  decided: ['ACCEPTED', 'DECLINED', 'EXPIRED', 'CANCELLED'],
}

/** Guests whom the clinic has to call, who has waited longest in front. */
export function GuestsPage() {
  const t = useTranslations('clinic.guests')
  const { filters, setFilters } = useUrlFilters(['state', 'guest'])
  const [page, setPage] = useState<{ of: string; after: string | null }>({ of: '', after: null })
  const state = filters.state in STATES ? filters.state : 'waiting'
  const after = page.of === state ? page.after : null
  const [{ data, error, fetching }, reload] = useGuestQueueQuery({
    variables: { first: PAGE, after, filter: { statuses: STATES[state] ?? ['WAITING'] } },
    requestPolicy: 'cache-and-network',
  })
  useEffect(() => {
    const poll = setInterval(() => {
      if (document.visibilityState === 'visible') reload({ requestPolicy: 'network-only' })
    }, POLL_MS)
    return () => clearInterval(poll)
  }, [reload])
  const guests = data?.guestBookings.edges.map(({ node }) => node) ?? []

  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      <Group mb="md">
        <SegmentedControl
          aria-label={t('state')}
          value={state}
          onChange={(next) => setFilters({ state: next === 'waiting' ? '' : next })}
          data={Object.keys(STATES).map((value) => ({ value, label: t(`states.${value}`) }))}
        />
      </Group>
      {error && !data ? (
        <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      ) : (
        <Paper withBorder>
          {!data && <TableSkeleton rows={5} />}
          {data && guests.length > 0 && <GuestsTable guests={guests} onOpen={({ id }) => setFilters({ guest: id })} />}
          {data && guests.length === 0 && (
            <EmptyState
              icon={IconPhoneCheck}
              title={t('none')}
              action={
                state !== 'waiting' && (
                  <Button variant="default" mt="sm" onClick={() => setFilters({ state: '' })}>
                    {t('states.waiting')}
                  </Button>
                )
              }
            >
              {t('noneText')}
            </EmptyState>
          )}
          <LoadMore
            hasMore={data?.guestBookings.pageInfo.hasNextPage ?? false}
            isBusy={fetching}
            onMore={() => setPage({ of: state, after: data?.guestBookings.pageInfo.endCursor ?? null })}
          />
        </Paper>
      )}
      <GuestPanel
        id={filters.guest}
        onClose={() => {
          setFilters({ guest: '' })
          reload({ requestPolicy: 'network-only' })
        }}
      />
    </>
  )
}
