'use client'
import { Badge, Text } from '@mantine/core'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { OpenButton } from '@platform/ui/table/open-button.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { useFormatter, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import type { GuestRowFragment as Guest } from '../gql/graphql.ts'

type Props = { guests: Guest[]; onOpen: (guest: Guest) => void }

const HOUR_MS = 60 * 60 * 1000

/** Guests, a row each, with how long there is to call them. */
export function GuestsTable({ guests, onOpen }: Props) {
  const t = useTranslations('clinic.guests')
  const format = useFormatter()
  const { zone, now } = useClinicClock()
  const columns = useMemo(
    () => [
      column<Guest>('guest', {
        header: t('guest'),
        cell: (guest) => (
          <TwoLines below={guest.phone}>
            <OpenButton onOpen={() => onOpen(guest)}>
              {guest.givenName} {guest.familyName}
            </OpenButton>
          </TwoLines>
        ),
      }),
      column<Guest>('visit', {
        header: t('visit'),
        cell: ({ appointment: { start, service, specialist } }) => (
          <TwoLines below={[service?.name, specialist?.displayName].filter(Boolean).join(' · ')}>
            <ClinicTime instant={start} zone={zone} />
          </TwoLines>
        ),
      }),
      column<Guest>('calls', { header: t('calls'), cell: ({ calls }) => <Text size="sm">{calls.length}</Text> }),
      column<Guest>('due', {
        header: t('due'),
        cell: ({ dueAt, status }) =>
          dueAt ? (
            <Badge variant="light" color={Date.parse(dueAt) - now.getTime() < HOUR_MS ? 'red' : 'yellow'}>
              {format.relativeTime(new Date(dueAt), now)}
            </Badge>
          ) : (
            <Badge variant="default">{t(`statuses.${status}`)}</Badge>
          ),
      }),
    ],
    [t, format, zone, now, onOpen],
  )
  return <DataTable rows={guests} columns={columns} caption={t('title')} minWidth={620} onOpen={onOpen} />
}
