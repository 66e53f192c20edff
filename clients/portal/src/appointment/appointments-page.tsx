'use client'
import { Button, Stack, Tabs } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { Link } from '@platform/ui/frame/link.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { CalendarPlusIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useMyAppointmentsQuery } from '../gql/hooks.ts'
import { AppointmentList } from './appointment-list.tsx'
import { OfferCard } from './offer-card.tsx'
import { splitVisits } from './visit-state.ts'

/** One's visits at this clinic: those to come and those that were. */
export function AppointmentsPage() {
  const t = useTranslations('portal.appointments')
  const [now] = useState(() => Date.now())
  const { filters, setFilters } = useUrlFilters(['show'])
  const [{ data, error, fetching }, execute] = useMyAppointmentsQuery({ requestPolicy: 'cache-and-network' })
  const reload = () => execute({ requestPolicy: 'network-only' })
  const { ahead, past } = splitVisits(data?.myPatient?.appointments ?? [], now)
  const cutoffHours = data?.me?.organization?.settings?.cancellationCutoffHours ?? null
  const isPast = filters.show === 'past'

  return (
    <>
      <PageHeader title={t('title')} about={t('about')}>
        <Button component={Link} href="/book" leftSection={<CalendarPlusIcon size={16} aria-hidden />}>
          {t('book')}
        </Button>
      </PageHeader>
      <Stack maw={760}>
        {error && !data && <ErrorState error={error} isRetrying={fetching} onRetry={reload} />}
        {!data && !error && [1, 2].map((at) => <PanelSkeleton key={at} lines={3} />)}
        {data?.myBookingOffers.map((offer) => (
          <OfferCard key={offer.guestBookingId} offer={offer} onAccepted={reload} />
        ))}
        {data && (
          <Tabs
            value={isPast ? 'past' : 'upcoming'}
            onChange={(show) => setFilters({ show: show === 'past' ? show : '' })}
          >
            <Tabs.List mb="md">
              <Tabs.Tab value="upcoming">{`${t('upcoming')} (${ahead.length})`}</Tabs.Tab>
              <Tabs.Tab value="past">{`${t('past')} (${past.length})`}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="upcoming">
              <AppointmentList visits={ahead} isPast={false} cutoffHours={cutoffHours} onStale={reload} />
            </Tabs.Panel>
            <Tabs.Panel value="past">
              <AppointmentList visits={past} isPast cutoffHours={null} onStale={reload} />
            </Tabs.Panel>
          </Tabs>
        )}
      </Stack>
    </>
  )
}
