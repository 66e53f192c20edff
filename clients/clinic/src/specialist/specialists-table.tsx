'use client'
import { Anchor, Badge, Text } from '@mantine/core'
import { Link } from '@platform/ui/frame/link.tsx'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { NamedRow } from '@platform/ui/table/named-row.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import type { SpecialistRowFragment as Specialist } from '../gql/graphql.ts'

const namesOf = (things: readonly { name: string }[]) => things.map(({ name }) => name).join(', ') || '–'

/** Specialists, a row each; a row opens by click, its name by keyboard. */
export function SpecialistsTable({ specialists }: { specialists: Specialist[] }) {
  const t = useTranslations('clinic.specialists')
  const router = useRouter()
  const columns = useMemo(
    () => [
      column<Specialist>('name', {
        header: t('name'),
        sortBy: ({ displayName }) => displayName,
        cell: ({ id, displayName, title }) => (
          <NamedRow name={displayName}>
            <div>
              <TwoLines below={title}>
                <Anchor component={Link} href={`/setup/specialists/${id}`} size="sm" fw={550} c="inherit">
                  {displayName}
                </Anchor>
              </TwoLines>
            </div>
          </NamedRow>
        ),
      }),
      column<Specialist>('specialties', {
        header: t('specialties'),
        cell: ({ specialties }) => <Text size="sm">{namesOf(specialties)}</Text>,
      }),
      column<Specialist>('services', {
        header: t('services'),
        cell: ({ services }) => (
          <Text size="sm" c="dimmed">
            {namesOf(services)}
          </Text>
        ),
      }),
      column<Specialist>('rank', {
        header: t('rank'),
        sortBy: ({ rank }) => rank,
        cell: ({ rank }) => (
          <Text size="sm" className="tabular">
            {rank}
          </Text>
        ),
      }),
      column<Specialist>('bookable', {
        header: t('bookable'),
        sortBy: ({ acceptsBookings }) => Number(acceptsBookings),
        cell: ({ acceptsBookings }) => <BookableBadge isBookable={acceptsBookings} />,
      }),
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
