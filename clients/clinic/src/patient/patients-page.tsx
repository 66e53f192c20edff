'use client'
import { Button, Group, Paper, SegmentedControl } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { TableSkeleton } from '@platform/ui/feedback/table-skeleton.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { LoadMore } from '@platform/ui/table/load-more.tsx'
import { SearchField } from '@platform/ui/table/search-field.tsx'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { IconUserSearch, IconUsers } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { usePatientsQuery } from '../gql/hooks.ts'
import { PatientsTable } from './patients-table.tsx'

const PAGE = 25

/** Everybody in the clinic's care, found while one types. */
export function PatientsPage() {
  const t = useTranslations('clinic.patients')
  const { filters, setFilters } = useUrlFilters(['search', 'kind'])
  const [page, setPage] = useState<{ of: string; after: string | null }>({ of: '', after: null })
  const isGuest = filters.kind === 'guests' ? true : filters.kind === 'accounts' ? false : undefined
  const filter = {
    ...(filters.search ? { search: filters.search } : {}),
    ...(isGuest === undefined ? {} : { isGuest }),
  }
  // The place in one list means nothing in another.
  const list = JSON.stringify(filter)
  const after = page.of === list ? page.after : null
  const [{ data, error, fetching }, reload] = usePatientsQuery({
    variables: { first: PAGE, after, filter, orderBy: 'NAME' },
  })
  const patients = data?.patients.edges.map(({ node }) => node) ?? []
  const isFiltered = list !== '{}'

  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      <Group mb="md" gap="sm">
        <SearchField
          label={t('search')}
          placeholder={t('placeholder')}
          value={filters.search}
          isBusy={fetching}
          onSearch={(search) => setFilters({ search })}
        />
        <SegmentedControl
          aria-label={t('kind')}
          value={filters.kind}
          onChange={(kind) => setFilters({ kind })}
          data={[
            { value: '', label: t('all') },
            { value: 'accounts', label: t('accounts') },
            { value: 'guests', label: t('guests') },
          ]}
        />
      </Group>
      {error && !data ? (
        <ErrorState error={error} isRetrying={fetching} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      ) : (
        <Paper withBorder>
          {!data && <TableSkeleton />}
          {data && patients.length > 0 && <PatientsTable patients={patients} />}
          {data && patients.length === 0 && (
            <EmptyState
              icon={isFiltered ? IconUserSearch : IconUsers}
              title={t(isFiltered ? 'noMatch' : 'none')}
              action={
                isFiltered && (
                  <Button variant="default" mt="sm" onClick={() => setFilters({ search: '', kind: '' })}>
                    {t('reset')}
                  </Button>
                )
              }
            >
              {t(isFiltered ? 'noMatchText' : 'noneText')}
            </EmptyState>
          )}
          <LoadMore
            hasMore={data?.patients.pageInfo.hasNextPage ?? false}
            isBusy={fetching}
            onMore={() => setPage({ of: list, after: data?.patients.pageInfo.endCursor ?? null })}
          />
        </Paper>
      )}
    </>
  )
}
