'use client'
import { Button, Group, SegmentedControl } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { SearchField } from '@platform/ui/table/search-field.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { IconUserSearch, IconUsers } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { usePatientsQuery } from '../gql/hooks.ts'
import { PatientsTable } from './patients-table.tsx'

const PAGE = 25

/** Everybody in the clinic's care, found while one types. */
export function PatientsPage() {
  const t = useTranslations('clinic.patients')
  const { filters, setFilters } = useUrlFilters(['search', 'kind'])
  const isGuest = filters.kind === 'guests' ? true : filters.kind === 'accounts' ? false : undefined
  const filter = {
    ...(filters.search ? { search: filters.search } : {}),
    ...(isGuest === undefined ? {} : { isGuest }),
  }
  const pages = usePages(filter)
  const [{ data, error, fetching }, reload] = usePatientsQuery({
    variables: { first: PAGE, after: pages.after, filter, orderBy: 'NAME' },
  })
  const isFiltered = Object.keys(filter).length > 0

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
      <ListPanel
        rows={data?.patients.edges.map(({ node }) => node)}
        error={error}
        isBusy={fetching}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
        hasMore={data?.patients.pageInfo.hasNextPage ?? false}
        onMore={() => pages.next(data?.patients.pageInfo.endCursor)}
        empty={
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
        }
      >
        {(patients) => <PatientsTable patients={patients} />}
      </ListPanel>
    </>
  )
}
