'use client'
import { Text } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { column } from '@platform/ui/table/column.ts'
import { OpenButton } from '@platform/ui/table/open-button.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { AwardIcon } from 'lucide-react'
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
  const columns = useMemo(
    () => [
      column<SpecialtyRowFragment>('name', {
        header: t('name'),
        sortBy: ({ name }) => name,
        cell: (specialty) => <OpenButton onOpen={() => open(specialty)}>{specialty.name}</OpenButton>,
      }),
      column<SpecialtyRowFragment>('description', {
        header: t('description'),
        cell: ({ description }) => (
          <Text size="sm" c="dimmed">
            {description ?? '–'}
          </Text>
        ),
      }),
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
        <EmptyState icon={AwardIcon} title={t('none')}>
          {t('noneText')}
        </EmptyState>
      }
      form={(specialty, close) => (
        <SpecialtyForm {...(specialty ? { specialty } : {})} isReadOnly={!mayManage} onClose={close} onStale={again} />
      )}
    />
  )
}
