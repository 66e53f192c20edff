'use client'
import { Button, Group, Stack, Tabs } from '@mantine/core'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { BackLink } from '@platform/ui/frame/back-link.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { PencilIcon, Trash2Icon, UserXIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { dayOr, mondayOf } from '#clock/day.ts'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { useRemoveSpecialistMutation, useSpecialistQuery } from '../gql/hooks.ts'
import { AbsencesPanel } from './absences-panel.tsx'
import { DatesPanel } from './dates-panel.tsx'
import { EffectiveWeek } from './effective-week.tsx'
import { SpecialistFacts } from './specialist-facts.tsx'
import { SpecialistForm } from './specialist-form.tsx'
import { BookableBadge } from './specialists-table.tsx'
import { WeekPanel } from './week-panel.tsx'

const TABS = ['overview', 'hours', 'dates', 'away'] as const

/** Somebody who gives visits: who they are, and when they do. */
export function SpecialistPage({ id }: { id: string }) {
  const t = useTranslations('clinic.specialist')
  const list = useTranslations('clinic.specialists')
  const common = useTranslations('ui')
  const { can } = useSession()
  const router = useRouter()
  const { today } = useClinicClock()
  const { filters, setFilters } = useUrlFilters(['tab', 'calendar', 'week', 'month'])
  const tab = TABS.find((one) => one === filters.tab) ?? 'overview'
  const [{ data, error, fetching }, reload] = useSpecialistQuery({
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const [isEditing, setEditing] = useState(false)
  const { act, isBusy } = useAct()
  const [, remove] = useRemoveSpecialistMutation()
  const again = () => reload({ requestPolicy: 'network-only' })

  if (error && !data) return <ErrorState error={error} isRetrying={fetching} onRetry={again} />
  if (!data) return <PanelSkeleton lines={9} />
  const { specialist } = data
  if (!specialist)
    return (
      <EmptyState icon={UserXIcon} title={t('missing')}>
        {t('missingText')}
      </EmptyState>
    )
  const calendars = data.calendars.edges.map(({ node }) => node)

  async function leave(who: NonNullable<typeof specialist>) {
    const name = who.displayName
    const words = { title: t('removeTitle', { name }), text: t('removeText'), confirm: t('remove') }
    if (!(await confirm({ ...words, cancel: common('cancel'), isDangerous: true }))) return
    const input = { specialistId: id, version: who.version }
    const { isDone } = await act(remove({ input }), { done: t('removed') })
    if (isDone) router.push('/setup/specialists')
    else again()
  }

  return (
    <Stack gap="xs">
      <BackLink href="/setup/specialists">{list('title')}</BackLink>
      <PageHeader
        title={
          <Group gap="sm">
            {specialist.displayName}
            <BookableBadge isBookable={specialist.acceptsBookings} />
          </Group>
        }
        about={specialist.title}
      >
        {can('specialists:manage') && (
          <>
            <Button
              variant="default"
              leftSection={<PencilIcon size={16} aria-hidden />}
              onClick={() => setEditing(true)}
            >
              {t('edit')}
            </Button>
            <Button
              variant="default"
              c="var(--mantine-color-error)"
              leftSection={<Trash2Icon size={16} aria-hidden />}
              loading={isBusy}
              onClick={() => void leave(specialist)}
            >
              {t('remove')}
            </Button>
          </>
        )}
      </PageHeader>
      <Tabs
        value={tab}
        onChange={(next) => setFilters({ tab: next === 'overview' ? '' : (next ?? '') })}
        keepMounted={false}
      >
        <Tabs.List mb="lg">
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`tabs.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="overview">
          <Stack gap="lg">
            <EffectiveWeek
              specialist={specialist}
              calendars={calendars}
              calendarId={filters.calendar}
              monday={mondayOf(dayOr(filters.week, today))}
              onChange={setFilters}
            />
            <SpecialistFacts specialist={specialist} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="hours">
          <WeekPanel
            specialist={specialist}
            calendars={calendars}
            calendarId={filters.calendar}
            onCalendar={(calendar) => setFilters({ calendar })}
            onStale={again}
          />
        </Tabs.Panel>
        <Tabs.Panel value="dates">
          <DatesPanel
            specialist={specialist}
            calendars={calendars}
            calendarId={filters.calendar}
            month={dayOr(filters.month, today)}
            onChange={setFilters}
            onStale={again}
          />
        </Tabs.Panel>
        <Tabs.Panel value="away">
          <AbsencesPanel specialist={specialist} />
        </Tabs.Panel>
      </Tabs>
      {isEditing && (
        <SpecialistForm
          specialist={specialist}
          onClose={() => setEditing(false)}
          onSaved={() => {
            setEditing(false)
            again()
          }}
        />
      )}
    </Stack>
  )
}
