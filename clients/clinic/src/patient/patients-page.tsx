'use client'
import { Group } from '@mantine/core'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { ChoiceFilter } from '@platform/ui/table/choice-filter.tsx'
import { listOf } from '@platform/ui/table/list-of.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { NoRows } from '@platform/ui/table/no-rows.tsx'
import { SearchField } from '@platform/ui/table/search-field.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { UsersIcon } from 'lucide-react'
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
        <ChoiceFilter
          label={t('kind')}
          all={t('all')}
          value={filters.kind}
          choices={[
            ['accounts', t('accounts')],
            ['guests', t('guests')],
          ]}
          onChange={(kind) => setFilters({ kind })}
        />
      </Group>
      <ListPanel
        {...listOf(data?.patients, { error, fetching, reload, pages })}
        empty={
          <NoRows
            words="clinic.patients"
            icon={UsersIcon}
            onReset={isFiltered ? () => setFilters({ search: '', kind: '' }) : undefined}
          />
        }
      >
        {(patients) => <PatientsTable patients={patients} />}
      </ListPanel>
    </>
  )
}
