'use client'
import { Badge, Text } from '@mantine/core'
import { column } from '@platform/ui/table/column.ts'
import { OpenButton } from '@platform/ui/table/open-button.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useOpenRow } from '#setup/use-open-row.ts'
import type { CalendarRowFragment as Calendar } from '../gql/graphql.ts'
import { BookingLink } from './booking-link.tsx'
import { useReach } from './use-reach.ts'

/** What a list tells of a calendar. */
export function useCalendarColumns() {
  const t = useTranslations('clinic.calendars')
  const open = useOpenRow()
  const reachOf = useReach()
  return useMemo(
    () => [
      column<Calendar>('name', {
        header: t('name'),
        sortBy: ({ name }) => name,
        cell: (calendar) => (
          <TwoLines below={calendar.location?.name ?? t('anywhere')}>
            <OpenButton onOpen={() => open(calendar)}>{calendar.name}</OpenButton>
          </TwoLines>
        ),
      }),
      column<Calendar>('reach', {
        header: t('kind'),
        cell: (calendar) => <TwoLines below={reachOf(calendar)}>{t(`kinds.${calendar.kind}`)}</TwoLines>,
      }),
      column<Calendar>('content', {
        header: t('content'),
        cell: ({ services, specialists }) => (
          <Text size="sm" c="dimmed">
            {t('counts', { services: services.length, specialists: specialists.length })}
          </Text>
        ),
      }),
      column<Calendar>('audience', {
        header: t('audience'),
        cell: (calendar) =>
          calendar.audience === 'PUBLIC' && calendar.isActive ? (
            <BookingLink slug={calendar.slug} />
          ) : (
            <Text size="sm">{t(`audiences.${calendar.audience}`)}</Text>
          ),
      }),
      column<Calendar>('active', {
        header: t('use'),
        sortBy: ({ isActive }) => Number(isActive),
        cell: ({ isActive }) => (
          <Badge variant="light" color={isActive ? 'teal' : 'gray'} miw="max-content">
            {t(isActive ? 'active' : 'inactive')}
          </Badge>
        ),
      }),
    ],
    [t, open, reachOf],
  )
}
