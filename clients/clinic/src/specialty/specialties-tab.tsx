'use client'
import { Text } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import type { Column } from '@platform/ui/table/data-table.tsx'
import { RowButton } from '@platform/ui/table/row-button.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { IconCertificate } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { EditableList } from '#setup/editable-list.tsx'
import { useOpenRow } from '#setup/use-open-row.ts'
import type { SpecialtyRowFragment } from '../gql/graphql.ts'
import { useSpecialtiesQuery } from '../gql/hooks.ts'
import { SpecialtyForm } from './specialty-form.tsx'

/** The fields a clinic works in. */
export function SpecialtiesTab({ mayManage }: { mayManage: boolean }) {
  const t = useTranslations('clinic.specialties')
  const open = useOpenRow()
  const pages = usePages({})
  const [{ data, error, fetching }, reload] = useSpecialtiesQuery({
    variables: { first: 50, after: pages.after },
    requestPolicy: 'cache-and-network',
  })
  const again = () => reload({ requestPolicy: 'network-only' })
  const columns = useMemo<Column<SpecialtyRowFragment>[]>(
    () => [
      {
        id: 'name',
        header: t('name'),
        accessorFn: ({ name }) => name,
        cell: ({ row: { original: specialty } }) => (
          <RowButton onClick={() => open(specialty)}>{specialty.name}</RowButton>
        ),
      },
      {
        id: 'description',
        header: t('description'),
        enableSorting: false,
        cell: ({ row: { original: specialty } }) => (
          <Text size="sm" c="dimmed">
            {specialty.description ?? '–'}
          </Text>
        ),
      },
    ],
    [t, open],
  )
  return (
    <EditableList
      caption={t('title')}
      rows={data?.specialties.edges.map(({ node }) => node)}
      columns={columns}
      error={error}
      isBusy={fetching}
      onRetry={again}
      hasMore={data?.specialties.pageInfo.hasNextPage ?? false}
      onMore={() => pages.next(data?.specialties.pageInfo.endCursor)}
      add={mayManage ? t('add') : null}
      empty={
        <EmptyState icon={IconCertificate} title={t('none')}>
          {t('noneText')}
        </EmptyState>
      }
      form={(specialty, close) => (
        <SpecialtyForm {...(specialty ? { specialty } : {})} isReadOnly={!mayManage} onClose={close} onStale={again} />
      )}
    />
  )
}
