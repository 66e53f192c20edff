'use client'
import { Anchor, Text } from '@mantine/core'
import { Link } from '@platform/ui/frame/link.tsx'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { DateText } from '@platform/ui/table/date-text.tsx'
import { NamedRow } from '@platform/ui/table/named-row.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { OrganizationRowFragment as Organization } from '../gql/graphql.ts'
import { OrganizationActions } from './organization-actions.tsx'
import { OrganizationStatus } from './organization-status.tsx'

/** Clinics, a row each. */
export function OrganizationsTable({ organizations }: { organizations: Organization[] }) {
  const t = useTranslations('console.organizations')
  const locale = useLocale()
  const columns = useMemo(() => {
    const countries = new Intl.DisplayNames([locale], { type: 'region' })
    return [
      column<Organization>('name', {
        header: t('name'),
        sortBy: ({ name }) => name,
        cell: ({ id, name, slug }) => (
          <NamedRow name={name} radius="md">
            <div>
              <TwoLines below={slug}>
                <Anchor component={Link} href={`/organizations/${id}`} size="sm" fw={550} c="inherit">
                  {name}
                </Anchor>
              </TwoLines>
            </div>
          </NamedRow>
        ),
      }),
      column<Organization>('status', {
        header: t('status'),
        sortBy: ({ status }) => status,
        cell: ({ status, suspensionReason }) => (
          <>
            <OrganizationStatus status={status} />
            {suspensionReason && (
              <Text size="xs" c="dimmed" mt={4} maw={220} lineClamp={2}>
                {suspensionReason}
              </Text>
            )}
          </>
        ),
      }),
      column<Organization>('place', {
        header: t('place'),
        sortBy: ({ countryCode }) => countryCode,
        cell: ({ countryCode, timezone }) => <TwoLines below={timezone}>{countries.of(countryCode)}</TwoLines>,
      }),
      column<Organization>('created', {
        header: t('created'),
        sortBy: ({ createdAt }) => createdAt,
        cell: ({ createdAt }) => <DateText instant={createdAt} />,
      }),
      column<Organization>('actions', {
        header: t('actions'),
        cell: (organization) => <OrganizationActions organization={organization} />,
      }),
    ]
  }, [t, locale])
  return <DataTable rows={organizations} columns={columns} caption={t('title')} minWidth={720} />
}
