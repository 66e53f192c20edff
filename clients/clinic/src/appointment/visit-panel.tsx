'use client'
import { Anchor, Badge, Button, Drawer, Group, Rating, Stack } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { useCloseFromWithin } from '@platform/ui/form/use-close-from-within.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { IconCalendarOff } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { Facts } from '@platform/ui/table/facts.tsx'
import { useMoney } from '#money/use-money.ts'
import { useRuleText } from '#series/use-rule-text.ts'
import { useAppointmentQuery } from '../gql/hooks.ts'
import { CancelVisitDialog } from './cancel-visit-dialog.tsx'
import { MoveVisitDialog } from './move-visit-dialog.tsx'
import { personOfVisit, type Guests } from './person-of-visit.ts'
import { VisitActButtons } from './visit-act-buttons.tsx'
import { VisitHistory } from './visit-history.tsx'
import { VisitStatusBadge } from './visit-status.tsx'

/** The visit that the address names, beside the page: what it is, and all that can be done with it. */
export function VisitPanel({ guests, onChange }: { guests: Guests; onChange: () => void }) {
  const t = useTranslations('clinic.visit')
  const { filters, setFilters } = useUrlFilters(['visit'])
  const closing = useCloseFromWithin(() => setFilters({ visit: '' }))
  return (
    <Drawer opened={filters.visit !== ''} {...closing} title={t('title')} position="right" size="md">
      {filters.visit && <Visit id={filters.visit} guests={guests} onChange={onChange} />}
    </Drawer>
  )
}

function Visit({ id, guests, onChange }: { id: string; guests: Guests; onChange: () => void }) {
  const t = useTranslations('clinic.visit')
  const money = useMoney()
  const ruleText = useRuleText()
  const { zone } = useClinicClock()
  const [{ data, error, fetching }, reload] = useAppointmentQuery({
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const [dialog, setDialog] = useState<'cancel' | 'move' | null>(null)
  if (error && !data)
    return <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  if (!data) return <PanelSkeleton lines={7} />
  const visit = data.appointment
  if (!visit)
    return (
      <EmptyState icon={IconCalendarOff} title={t('missing')}>
        {t('missingText')}
      </EmptyState>
    )
  const person = personOfVisit(visit, guests)
  const isOfSeries = Boolean(visit.series)
  const close = () => {
    setDialog(null)
    onChange()
  }
  return (
    <Stack gap="lg">
      <Group gap="xs">
        <VisitStatusBadge status={visit.status} />
        {person?.isGuest && <Badge variant="default">{t('guest')}</Badge>}
        {visit.isOverbooked && (
          <Badge variant="light" color="pink">
            {t('overbooked')}
          </Badge>
        )}
      </Group>
      <Facts
        facts={[
          [
            t('patient'),
            visit.patient ? (
              <Anchor component={Link} href={`/patients/${visit.patient.id}`} size="sm">
                {person?.name}
              </Anchor>
            ) : (
              person?.name
            ),
          ],
          [t('phone'), person?.phone],
          [t('service'), visit.service?.name],
          [t('with'), visit.specialists.map(({ displayName }) => displayName).join(', ')],
          [t('when'), <ClinicTime key="when" instant={visit.start} zone={zone} />],
          [t('until'), <ClinicTime key="until" instant={visit.end} zone={zone} show="time" />],
          [t('again'), visit.series && ruleText(visit.series.rule)],
          [t('where'), visit.location?.name],
          [t('calendar'), visit.calendar?.name],
          [t('price'), money(visit.price)],
          [t('overbookReason'), visit.overbookReason],
          [t('cancelReason'), visit.cancelReason],
          [t('rating'), visit.rating && <Rating key="rating" value={visit.rating} readOnly size="sm" />],
          [t('comment'), visit.ratingComment],
        ]}
      />
      <Group gap="xs">
        <VisitActButtons visit={visit} most={4} size="sm" />
        {visit.canReschedule && (
          <Button variant="default" onClick={() => setDialog('move')}>
            {t('move')}
          </Button>
        )}
        {visit.canCancel && (
          <Button variant="default" c="var(--mantine-color-error)" onClick={() => setDialog('cancel')}>
            {t('cancel')}
          </Button>
        )}
      </Group>
      <VisitHistory visit={visit} />
      {dialog === 'cancel' && <CancelVisitDialog visit={visit} isOfSeries={isOfSeries} onClose={close} />}
      {dialog === 'move' && <MoveVisitDialog visit={visit} isOfSeries={isOfSeries} onClose={close} />}
    </Stack>
  )
}
