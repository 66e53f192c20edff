'use client'
import { Group, Select } from '@mantine/core'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { listOf } from '@platform/ui/table/list-of.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { NoRows } from '@platform/ui/table/no-rows.tsx'
import { SearchField } from '@platform/ui/table/search-field.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { UsersIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { usePrincipalsQuery } from '../gql/hooks.ts'
import { KINDS, STATUSES } from './principal-kinds.ts'
import { PrincipalPanel } from './principal-panel.tsx'
import { PrincipalsTable } from './principals-table.tsx'

const PAGE = 25

/** Everybody and everything that can act on the platform: people, agents, programs of clinics and of their partners. */
export function PeoplePage() {
  const t = useTranslations('console.people')
  const { filters, setFilters } = useUrlFilters(['search', 'kind', 'status', 'who'])
  const kind = KINDS.find((known) => known === filters.kind)
  const status = STATUSES.find((known) => known === filters.status)
  const filter = { ...(filters.search && { search: filters.search }), ...(kind && { kind }), ...(status && { status }) }
  const pages = usePages(filter)
  const [{ data, error, fetching }, reload] = usePrincipalsQuery({
    variables: { first: PAGE, after: pages.after, filter },
    requestPolicy: 'cache-and-network',
  })
  const isFiltered = Object.keys(filter).length > 0
  const choices = (all: string, known: readonly string[], group: string) => [
    { value: '', label: all },
    ...known.map((value) => ({ value, label: t(`${group}.${value}`) })),
  ]

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
        <Select
          aria-label={t('kind')}
          allowDeselect={false}
          data={choices(t('allKinds'), KINDS, 'kinds')}
          value={kind ?? ''}
          onChange={(next) => setFilters({ kind: next ?? '' })}
        />
        <Select
          aria-label={t('status')}
          allowDeselect={false}
          data={choices(t('allStatuses'), STATUSES, 'statuses')}
          value={status ?? ''}
          onChange={(next) => setFilters({ status: next ?? '' })}
        />
      </Group>
      <ListPanel
        {...listOf(data?.principals, { error, fetching, reload, pages })}
        empty={
          <NoRows
            words="console.people"
            icon={UsersIcon}
            onReset={isFiltered ? () => setFilters({ search: '', kind: '', status: '' }) : undefined}
          />
        }
      >
        {(principals) => <PrincipalsTable principals={principals} onOpen={({ id }) => setFilters({ who: id })} />}
      </ListPanel>
      <PrincipalPanel id={filters.who} onClose={() => setFilters({ who: '' })} />
    </>
  )
}
