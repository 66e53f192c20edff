'use client'
import { Button, Group } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { ChoiceFilter } from '@platform/ui/table/choice-filter.tsx'
import { listOf } from '@platform/ui/table/list-of.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { SearchField } from '@platform/ui/table/search-field.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { MapPinIcon, PlusIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { LocationStatus } from '../gql/graphql.ts'
import { useLocationsQuery } from '../gql/hooks.ts'
import { LocationForm } from './location-form.tsx'
import { LocationsTable } from './locations-table.tsx'

const STATUSES: readonly LocationStatus[] = ['ACTIVE', 'INACTIVE', 'CLOSED']

/** Where the clinic works. */
export function LocationsPage() {
  const t = useTranslations('clinic.locations')
  const { can } = useSession()
  const router = useRouter()
  const { filters, setFilters } = useUrlFilters(['search', 'status'])
  const [isAdding, setAdding] = useState(false)
  const status = STATUSES.find((one) => one === filters.status)
  const filter = { ...(filters.search ? { search: filters.search } : {}), ...(status ? { status } : {}) }
  const pages = usePages(filter)
  const [{ data, error, fetching }, reload] = useLocationsQuery({
    variables: { first: 50, after: pages.after, filter },
    requestPolicy: 'cache-and-network',
  })
  const isFiltered = Object.keys(filter).length > 0

  return (
    <>
      <PageHeader title={t('title')} about={t('about')}>
        {can('locations:manage') && (
          <Button leftSection={<PlusIcon size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )}
      </PageHeader>
      <Group mb="md" gap="sm">
        <SearchField
          label={t('search')}
          placeholder={t('search')}
          value={filters.search}
          isBusy={fetching}
          onSearch={(search) => setFilters({ search })}
        />
        <ChoiceFilter
          label={t('status')}
          all={t('all')}
          value={status ?? ''}
          choices={STATUSES.map((one) => [one, t(`statuses.${one}`)])}
          onChange={(next) => setFilters({ status: next })}
        />
      </Group>
      <ListPanel
        {...listOf(data?.locations, { error, fetching, reload, pages })}
        empty={
          <EmptyState icon={MapPinIcon} title={t(isFiltered ? 'noMatch' : 'none')}>
            {t(isFiltered ? 'noMatchText' : 'noneText')}
          </EmptyState>
        }
      >
        {(locations) => <LocationsTable locations={locations} />}
      </ListPanel>
      {isAdding && (
        <LocationForm onClose={() => setAdding(false)} onSaved={(id) => router.push(`/setup/locations/${id}`)} />
      )}
    </>
  )
}
