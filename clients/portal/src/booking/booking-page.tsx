'use client'
import { Container } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { CalendarOffIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useBookableQuery } from '../gql/hooks.ts'
import { today } from '../slot/local-date.ts'
import { SlotsSkeleton } from '../slot/slots-skeleton.tsx'
import { BookOffer } from './book-offer.tsx'
import { offersIn, offersOf } from './offer.ts'
import { ServiceList } from './service-list.tsx'

/** Booking a visit, with an account or without. Where one is in it lives in the address. */
export function BookingPage({ isGuest }: { isGuest: boolean }) {
  const t = useTranslations('portal.booking')
  // Everything here is by the viewer's clock, which the server does not know.
  const isMounted = useMounted()
  const [{ data, error, fetching }, reload] = useBookableQuery({ pause: !isMounted })
  const { filters, setFilters } = useUrlFilters(['in', 'calendar', 'service', 'specialist', 'from'])
  const offers = data ? offersOf(data) : []
  const offer = offers.find(
    ({ service, calendar }) => service.id === filters.service && calendar.id === filters.calendar,
  )
  const isKnown = offer?.specialists.some(({ id }) => id === filters.specialist)

  return (
    <Container size="md" px={0}>
      <PageHeader title={t('title')} about={offer ? t('aboutTime') : t('about')} />
      {error && !data && (
        <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <SlotsSkeleton />}
      {data && offers.length === 0 && (
        <EmptyState icon={CalendarOffIcon} title={t('nothing')}>
          {t('nothingText')}
        </EmptyState>
      )}
      {data && !offer && (
        <ServiceList
          offers={offersIn(offers, filters.in)}
          onChoose={({ service, calendar }) => setFilters({ service: service.id, calendar: calendar.id })}
        />
      )}
      {offer && (
        <BookOffer
          key={`${offer.calendar.id} ${offer.service.id}`}
          offer={offer}
          isGuest={isGuest}
          specialistId={isKnown ? filters.specialist : ''}
          from={filters.from > today() ? filters.from : today()}
          onSpecialist={(specialist) => setFilters({ specialist })}
          onWeek={(from) => setFilters({ from })}
          onBack={() => setFilters({ service: '', calendar: '', specialist: '', from: '' })}
        />
      )}
    </Container>
  )
}
