'use client'
import { Anchor, Text } from '@mantine/core'
import { Link } from '@platform/ui/frame/link.tsx'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import type { LocationRowFragment as Location } from '../gql/graphql.ts'
import { LocationStatusBadge } from './location-status.tsx'

/** Locations, a row each; a row opens by click, its name by keyboard. */
export function LocationsTable({ locations }: { locations: Location[] }) {
  const t = useTranslations('clinic.locations')
  const router = useRouter()
  const columns = useMemo(
    () => [
      column<Location>('name', {
        header: t('name'),
        sortBy: ({ name }) => name,
        cell: ({ id, name }) => (
          <Anchor component={Link} href={`/setup/locations/${id}`} size="sm" fw={550} c="inherit">
            {name}
          </Anchor>
        ),
      }),
      column<Location>('address', {
        header: t('address'),
        cell: ({ addressLine, postalCode, city }) => (
          <Text size="sm">{[addressLine, postalCode, city].filter(Boolean).join(', ') || '–'}</Text>
        ),
      }),
      column<Location>('phone', {
        header: t('phone'),
        cell: ({ phone }) => (
          <Text size="sm" c="dimmed">
            {phone ?? '–'}
          </Text>
        ),
      }),
      column<Location>('timezone', {
        header: t('timezone'),
        cell: ({ timezone }) => (
          <Text size="sm" c="dimmed">
            {timezone}
          </Text>
        ),
      }),
      column<Location>('status', {
        header: t('status'),
        sortBy: ({ status }) => status,
        cell: ({ status }) => <LocationStatusBadge status={status} />,
      }),
    ],
    [t],
  )
  return (
    <DataTable
      rows={locations}
      columns={columns}
      caption={t('title')}
      minWidth={760}
      onOpen={({ id }) => router.push(`/setup/locations/${id}`)}
    />
  )
}
