'use client'
import { ActionIcon, Button, Group, SegmentedControl, SimpleGrid, Stack } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { Link } from '@platform/ui/frame/link.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { CalendarHeartIcon, ChevronLeftIcon, ChevronRightIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { FollowSlots } from '#appointment/follow-slots.tsx'
import { useVisits } from '#appointment/use-visits.ts'
import { VisitPanel } from '#appointment/visit-panel.tsx'
import { addDays, dayOr } from '#clock/day.ts'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { instantOf } from '#clock/wall-clock.ts'
import { useTodayQuery } from '../gql/hooks.ts'
import { DayFigures } from './day-figures.tsx'
import { sortDay } from './sort-day.ts'
import { VisitList } from './visit-list.tsx'

/** The day at the desk, or one specialist's: who comes, who is late, whom to call. */
export function TodayPage() {
  const t = useTranslations('clinic.today')
  const format = useFormatter()
  const { zone, now, today } = useClinicClock()
  const { filters, setFilters } = useUrlFilters(['day', 'whose', 'visit'])
  const day = dayOr(filters.day, today)
  const [{ data: mine }] = useTodayQuery()
  const me = mine?.mySpecialist
  const isMine = Boolean(me) && filters.whose !== 'all'
  const from = instantOf(`${day} 00:00:00`, zone)
  const until = instantOf(`${addDays(day, 1)} 00:00:00`, zone)
  const { visits, guests, error, fetching, reload } = useVisits({
    from,
    until,
    ...(isMine && me ? { specialistId: me.id } : {}),
  })
  const sorted = visits && sortDay(visits, now)
  const go = (to: string) => setFilters({ day: to === today ? '' : to })
  const open = (visit: string) => setFilters({ visit })
  const shown = { guests, zone, onOpen: open }

  return (
    <>
      <PageHeader
        title={day === today ? t('title') : t('otherDay')}
        about={format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: 'full', timeZone: 'UTC' })}
      >
        {me && (
          <SegmentedControl
            aria-label={t('whose')}
            value={isMine ? 'mine' : 'all'}
            onChange={(whose) => setFilters({ whose: whose === 'all' ? 'all' : '' })}
            data={[
              { value: 'mine', label: t('mine') },
              { value: 'all', label: t('everyone') },
            ]}
          />
        )}
        <Group gap={4} className="no-print">
          <ActionIcon variant="default" size={36} aria-label={t('before')} onClick={() => go(addDays(day, -1))}>
            <ChevronLeftIcon size={18} aria-hidden />
          </ActionIcon>
          <Button variant="default" disabled={day === today} onClick={() => go(today)}>
            {t('now')}
          </Button>
          <ActionIcon variant="default" size={36} aria-label={t('after')} onClick={() => go(addDays(day, 1))}>
            <ChevronRightIcon size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </PageHeader>
      <FollowSlots from={from} to={until} onNews={reload} onMissed={reload} />
      {error && !visits && <ErrorState error={error} isRetrying={fetching} onRetry={reload} />}
      {!sorted && !error && (
        <SimpleGrid cols={{ base: 1, lg: 2 }}>
          <PanelSkeleton />
          <PanelSkeleton />
        </SimpleGrid>
      )}
      {sorted && visits.length === 0 && (
        <EmptyState
          icon={CalendarHeartIcon}
          title={t('none')}
          action={
            <Button component={Link} href="/schedule" variant="light" mt="sm">
              {t('toSchedule')}
            </Button>
          }
        >
          {t('noneText')}
        </EmptyState>
      )}
      {sorted && visits.length > 0 && (
        <>
          <DayFigures
            figures={[
              [t('all'), visits.filter(({ status }) => status !== 'CANCELLED').length],
              [t('inside'), sorted.now.length],
              [t('late'), sorted.late.length, 'var(--mantine-color-error)'],
              [t('toConfirm'), sorted.toConfirm.length],
            ]}
          />
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
            <Stack gap="lg">
              {sorted.now.length > 0 && <VisitList title={t('inside')} visits={sorted.now} none="" {...shown} />}
              {sorted.late.length > 0 && <VisitList title={t('late')} visits={sorted.late} none="" {...shown} />}
              <VisitList title={t('next')} visits={sorted.next} none={t('noNext')} {...shown} />
            </Stack>
            <Stack gap="lg">
              <VisitList title={t('toConfirm')} visits={sorted.toConfirm} none={t('allConfirmed')} {...shown} />
              <VisitList title={t('past')} visits={sorted.past} none={t('noPast')} {...shown} />
            </Stack>
          </SimpleGrid>
        </>
      )}
      <VisitPanel guests={guests} onChange={reload} />
    </>
  )
}
