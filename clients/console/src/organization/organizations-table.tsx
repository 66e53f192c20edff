'use client'
import { Avatar, Group, Text } from '@mantine/core'
import { DataTable, type Column } from '@platform/ui/table/data-table.tsx'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { OrganizationRowFragment } from '../gql/graphql.ts'
import { OrganizationActions } from './organization-actions.tsx'
import { OrganizationStatus } from './organization-status.tsx'

export function OrganizationsTable({ organizations }: { organizations: OrganizationRowFragment[] }) {
  const t = useTranslations('console.organizations')
  const format = useFormatter()
  const locale = useLocale()
  const columns = useMemo<Column<OrganizationRowFragment>[]>(() => {
    const countries = new Intl.DisplayNames([locale], { type: 'region' })
    return [
      {
        id: 'name',
        header: t('name'),
        accessorFn: ({ name }) => name,
        cell: ({ row: { original: organization } }) => (
          <Group gap="sm" wrap="nowrap">
            <Avatar name={organization.name} color="brand" variant="light" radius="md" size={36} alt="" />
            <div>
              <Text size="sm" fw={550}>
                {organization.name}
              </Text>
              <Text size="xs" c="dimmed">
                {organization.slug}
              </Text>
            </div>
          </Group>
        ),
      },
      {
        id: 'status',
        header: t('status'),
        accessorFn: ({ status }) => status,
        cell: ({ row: { original: organization } }) => (
          <>
            <OrganizationStatus status={organization.status} />
            {organization.suspensionReason && (
              <Text size="xs" c="dimmed" mt={4} maw={220} lineClamp={2}>
                {organization.suspensionReason}
              </Text>
            )}
          </>
        ),
      },
      {
        id: 'place',
        header: t('place'),
        accessorFn: ({ countryCode }) => countryCode,
        cell: ({ row: { original: organization } }) => (
          <>
            <Text size="sm">{countries.of(organization.countryCode)}</Text>
            <Text size="xs" c="dimmed">
              {organization.timezone}
            </Text>
          </>
        ),
      },
      {
        id: 'created',
        header: t('created'),
        accessorFn: ({ createdAt }) => createdAt,
        cell: ({ row: { original: organization } }) => (
          <Text size="sm" c="dimmed" className="tabular">
            {format.dateTime(new Date(organization.createdAt), { dateStyle: 'medium' })}
          </Text>
        ),
      },
      {
        id: 'actions',
        header: t('actions'),
        enableSorting: false,
        cell: ({ row: { original: organization } }) => <OrganizationActions organization={organization} />,
      },
    ]
  }, [t, format, locale])
  return <DataTable rows={organizations} columns={columns} caption={t('title')} minWidth={720} />
}
