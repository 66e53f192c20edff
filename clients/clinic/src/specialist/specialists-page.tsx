'use client'
import { Button, Group, Select } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { ChoiceFilter } from '@platform/ui/table/choice-filter.tsx'
import { listOf } from '@platform/ui/table/list-of.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { SearchField } from '@platform/ui/table/search-field.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { PlusIcon, StethoscopeIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useSpecialistChoicesQuery, useSpecialistsQuery } from '../gql/hooks.ts'
import { SpecialistForm } from './specialist-form.tsx'
import { SpecialistsTable } from './specialists-table.tsx'

const BOOKABLE: Record<string, boolean> = { yes: true, no: false }

/** Those who give visits, found while one types. */
export function SpecialistsPage() {
  const t = useTranslations('clinic.specialists')
  const { can } = useSession()
  const router = useRouter()
  const { filters, setFilters } = useUrlFilters(['search', 'service', 'bookable'])
  const [isAdding, setAdding] = useState(false)
  const [choices] = useSpecialistChoicesQuery()
  const isBookable = BOOKABLE[filters.bookable]
  const filter = {
    ...(filters.search ? { search: filters.search } : {}),
    ...(filters.service ? { serviceId: filters.service } : {}),
    ...(isBookable === undefined ? {} : { acceptsBookings: isBookable }),
  }
  const pages = usePages(filter)
  const [{ data, error, fetching }, reload] = useSpecialistsQuery({
    variables: { first: 50, after: pages.after, filter },
    requestPolicy: 'cache-and-network',
  })
  const isFiltered = Object.keys(filter).length > 0

  return (
    <>
      <PageHeader title={t('title')} about={t('about')}>
        {can('specialists:manage') && (
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
        <Select
          aria-label={t('service')}
          placeholder={t('anyService')}
          clearable
          clearButtonProps={{ 'aria-label': t('anyService') }}
          searchable
          w={240}
          value={filters.service || null}
          onChange={(service) => setFilters({ service: service ?? '' })}
          data={choices.data?.services.edges.map(({ node: { id, name } }) => ({ value: id, label: name })) ?? []}
        />
        <ChoiceFilter
          label={t('bookable')}
          all={t('all')}
          value={filters.bookable}
          choices={[
            ['yes', t('accepts')],
            ['no', t('acceptsNot')],
          ]}
          onChange={(bookable) => setFilters({ bookable })}
        />
      </Group>
      <ListPanel
        {...listOf(data?.specialists, { error, fetching, reload, pages })}
        empty={
          <EmptyState icon={StethoscopeIcon} title={t(isFiltered ? 'noMatch' : 'none')}>
            {t(isFiltered ? 'noMatchText' : 'noneText')}
          </EmptyState>
        }
      >
        {(specialists) => <SpecialistsTable specialists={specialists} />}
      </ListPanel>
      {isAdding && (
        <SpecialistForm
          onClose={() => setAdding(false)}
          onSaved={({ id }) => router.push(`/setup/specialists/${id}?tab=hours`)}
        />
      )}
    </>
  )
}
