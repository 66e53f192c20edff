'use client'
import { Button, Group, SegmentedControl } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { listOf } from '@platform/ui/table/list-of.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { PhoneCallIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
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
  const state = filters.state in STATES ? filters.state : 'waiting'
  const filter = { statuses: STATES[state] ?? [] }
  const pages = usePages(filter)
  const [{ data, error, fetching }, reload] = useGuestQueueQuery({
    variables: { first: PAGE, after: pages.after, filter },
    requestPolicy: 'cache-and-network',
  })
  useEffect(() => {
    const poll = setInterval(() => {
      if (document.visibilityState === 'visible') reload({ requestPolicy: 'network-only' })
    }, POLL_MS)
    return () => clearInterval(poll)
  }, [reload])

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
      <ListPanel
        {...listOf(data?.guestBookings, { error, fetching, reload, pages })}
        empty={
          <EmptyState
            icon={PhoneCallIcon}
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
        }
      >
        {(guests) => <GuestsTable guests={guests} onOpen={({ id }) => setFilters({ guest: id })} />}
      </ListPanel>
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
