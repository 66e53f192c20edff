'use client'
import { Anchor, Avatar, Badge, Group, Text } from '@mantine/core'
import { DataTable, type Column } from '@platform/ui/table/data-table.tsx'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import type { SpecialistRowFragment } from '../gql/graphql.ts'

const namesOf = (things: readonly { name: string }[]) => things.map(({ name }) => name).join(', ') || '–'

/** Specialists, a row each; a row opens by click, its name by keyboard. */
export function SpecialistsTable({ specialists }: { specialists: SpecialistRowFragment[] }) {
  const t = useTranslations('clinic.specialists')
  const router = useRouter()
  const columns = useMemo<Column<SpecialistRowFragment>[]>(
    () => [
      {
        id: 'name',
        header: t('name'),
        accessorFn: ({ displayName }) => displayName,
        cell: ({ row: { original: specialist } }) => <SpecialistName specialist={specialist} />,
      },
      {
        id: 'specialties',
        header: t('specialties'),
        enableSorting: false,
        cell: ({ row: { original: specialist } }) => <Text size="sm">{namesOf(specialist.specialties)}</Text>,
      },
      {
        id: 'services',
        header: t('services'),
        enableSorting: false,
        cell: ({ row: { original: specialist } }) => (
          <Text size="sm" c="dimmed">
            {namesOf(specialist.services)}
          </Text>
        ),
      },
      {
        id: 'rank',
        header: t('rank'),
        accessorFn: ({ rank }) => rank,
        cell: ({ row: { original: specialist } }) => (
          <Text size="sm" className="tabular">
            {specialist.rank}
          </Text>
        ),
      },
      {
        id: 'bookable',
        header: t('bookable'),
        accessorFn: ({ acceptsBookings }) => Number(acceptsBookings),
        cell: ({ row: { original: specialist } }) => <BookableBadge isBookable={specialist.acceptsBookings} />,
      },
    ],
    [t],
  )
  return (
    <DataTable
      rows={specialists}
      columns={columns}
      caption={t('title')}
      minWidth={760}
      onOpen={({ id }) => router.push(`/setup/specialists/${id}`)}
    />
  )
}

/** Whether somebody can be booked, wherever specialists show. */
export function BookableBadge({ isBookable }: { isBookable: boolean }) {
  const t = useTranslations('clinic.specialists')
  return (
    <Badge variant="light" color={isBookable ? 'teal' : 'gray'} miw="max-content">
      {t(isBookable ? 'accepts' : 'acceptsNot')}
    </Badge>
  )
}

function SpecialistName({ specialist: { id, displayName, title } }: { specialist: SpecialistRowFragment }) {
  return (
    <Group gap="sm" wrap="nowrap">
      <Avatar name={displayName} color="brand" variant="light" radius="xl" size={34} alt="" />
      <div>
        <Anchor component={Link} href={`/setup/specialists/${id}`} size="sm" fw={550} c="inherit">
          {displayName}
        </Anchor>
        <Text size="xs" c="dimmed">
          {title}
        </Text>
      </div>
    </Group>
  )
}
