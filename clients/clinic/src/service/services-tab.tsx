'use client'
import { SegmentedControl } from '@mantine/core'
import { EmptyState } from '@platform/ui/feedback/empty-state.tsx'
import { SearchField } from '@platform/ui/table/search-field.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { LayoutListIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { EditableList } from '#setup/editable-list.tsx'
import { useServicesQuery } from '../gql/hooks.ts'
import { ServiceForm } from './service-form.tsx'
import { useServiceColumns } from './use-service-columns.tsx'

const IN_USE: Record<string, boolean> = { yes: true, no: false }

/** What the clinic does in a visit. */
export function ServicesTab({ mayManage }: { mayManage: boolean }) {
  const t = useTranslations('clinic.services')
  const columns = useServiceColumns()
  const { filters, setFilters } = useUrlFilters(['search', 'active'])
  const isActive = IN_USE[filters.active]
  const filter = {
    ...(filters.search ? { search: filters.search } : {}),
    ...(isActive === undefined ? {} : { isActive }),
  }
  const pages = usePages(filter)
  const [{ data, error, fetching }, reload] = useServicesQuery({
    variables: { first: 50, after: pages.after, filter },
    requestPolicy: 'cache-and-network',
  })
  const services = data?.services.edges.map(({ node }) => node)
  const isFiltered = Object.keys(filter).length > 0
  const again = () => reload({ requestPolicy: 'network-only' })

  return (
    <EditableList
      caption={t('tabs.services')}
      rows={services}
      columns={columns}
      minWidth={700}
      error={error}
      isBusy={fetching}
      onRetry={again}
      hasMore={data?.services.pageInfo.hasNextPage ?? false}
      onMore={() => pages.next(data?.services.pageInfo.endCursor)}
      add={mayManage ? t('add') : null}
      filters={
        <>
          <SearchField
            label={t('search')}
            placeholder={t('search')}
            value={filters.search}
            isBusy={fetching}
            onSearch={(search) => setFilters({ search })}
          />
          <SegmentedControl
            aria-label={t('use')}
            value={filters.active}
            onChange={(active) => setFilters({ active })}
            data={[
              { value: '', label: t('all') },
              { value: 'yes', label: t('active') },
              { value: 'no', label: t('inactive') },
            ]}
          />
        </>
      }
      empty={
        <EmptyState icon={LayoutListIcon} title={t(isFiltered ? 'noMatch' : 'none')}>
          {t(isFiltered ? 'noMatchText' : 'noneText')}
        </EmptyState>
      }
      form={(service, close) => (
        <ServiceForm
          {...(service ? { service } : {})}
          currency={services?.[0]?.price.currency ?? 'EUR'}
          isReadOnly={!mayManage}
          onClose={close}
          onStale={again}
        />
      )}
    />
  )
}
