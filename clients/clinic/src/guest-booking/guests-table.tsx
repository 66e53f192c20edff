'use client'
import { Anchor, Badge, Text } from '@mantine/core'
import { DataTable, type Column } from '@platform/ui/table/data-table.tsx'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { useFormatter, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import type { GuestRowFragment } from '../gql/graphql.ts'

type Props = { guests: GuestRowFragment[]; onOpen: (guest: GuestRowFragment) => void }

const HOUR_MS = 60 * 60 * 1000

/** Guests, a row each, with how long there is to call them. */
export function GuestsTable({ guests, onOpen }: Props) {
  const t = useTranslations('clinic.guests')
  const format = useFormatter()
  const { zone, now } = useClinicClock()
  const columns = useMemo<Column<GuestRowFragment>[]>(
    () => [
      {
        id: 'guest',
        header: t('guest'),
        enableSorting: false,
        cell: ({ row: { original: guest } }) => (
          <>
            <Anchor component="button" type="button" size="sm" fw={550} c="inherit" onClick={() => onOpen(guest)}>
              {guest.givenName} {guest.familyName}
            </Anchor>
            <Text size="xs" c="dimmed">
              {guest.phone}
            </Text>
          </>
        ),
      },
      {
        id: 'visit',
        header: t('visit'),
        enableSorting: false,
        cell: ({ row: { original: guest } }) => (
          <>
            <Text size="sm">
              <ClinicTime instant={guest.appointment.start} zone={zone} />
            </Text>
            <Text size="xs" c="dimmed">
              {[guest.appointment.service?.name, guest.appointment.specialist?.displayName].filter(Boolean).join(' · ')}
            </Text>
          </>
        ),
      },
      {
        id: 'calls',
        header: t('calls'),
        enableSorting: false,
        cell: ({ row: { original: guest } }) => <Text size="sm">{guest.calls.length}</Text>,
      },
      {
        id: 'due',
        header: t('due'),
        enableSorting: false,
        cell: ({ row: { original: guest } }) =>
          guest.dueAt ? (
            <Badge variant="light" color={Date.parse(guest.dueAt) - now.getTime() < HOUR_MS ? 'red' : 'yellow'}>
              {format.relativeTime(new Date(guest.dueAt), now)}
            </Badge>
          ) : (
            <Badge variant="default">{t(`statuses.${guest.status}`)}</Badge>
          ),
      },
    ],
    [t, format, zone, now, onOpen],
  )
  return <DataTable rows={guests} columns={columns} caption={t('title')} minWidth={620} onOpen={onOpen} />
}
