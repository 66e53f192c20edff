'use client'
import { Button, Group, Select, TextInput } from '@mantine/core'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { listOf } from '@platform/ui/table/list-of.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { NoRows } from '@platform/ui/table/no-rows.tsx'
import { SearchField } from '@platform/ui/table/search-field.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { ShieldCheckIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSecurityEventsQuery } from '../gql/hooks.ts'
import { KINDS } from './security-kinds.ts'
import { securityFilter } from './security-filter.ts'
import { SecurityEventPanel } from './security-event-panel.tsx'
import { SecurityTable } from './security-table.tsx'

const PAGE = 50
const FILTERS = ['kind', 'ip', 'organization', 'from', 'to'] as const

/** What was turned away, anywhere on the platform. */
export function SecurityPage() {
  const t = useTranslations('console.security')
  const { filters, setFilters } = useUrlFilters([...FILTERS, 'event'])
  const filter = securityFilter(filters)
  const pages = usePages(filter)
  const [{ data, error, fetching }, reload] = useSecurityEventsQuery({
    variables: { first: PAGE, after: pages.after, filter },
    requestPolicy: 'cache-and-network',
  })
  const events = data?.securityEvents.edges.map(({ node }) => node)
  const isFiltered = Object.keys(filter).length > 0
  const reset = () => setFilters(Object.fromEntries(FILTERS.map((name) => [name, ''])))

  return (
    <>
      <PageHeader title={t('title')} about={t('about')}>
        <Button variant="default" loading={fetching} onClick={() => reload({ requestPolicy: 'network-only' })}>
          {t('reload')}
        </Button>
      </PageHeader>
      <Group mb="md" gap="sm" align="flex-end">
        <SearchField
          label={t('ip')}
          placeholder={t('ipPlaceholder')}
          value={filters.ip}
          onSearch={(ip) => setFilters({ ip })}
        />
        <Select
          aria-label={t('kind')}
          allowDeselect={false}
          data={[{ value: '', label: t('allKinds') }, ...KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))]}
          value={filter.kind ?? ''}
          onChange={(kind) => setFilters({ kind: kind ?? '' })}
        />
        <TextInput
          label={t('from')}
          type="date"
          value={filters.from}
          onChange={(event) => setFilters({ from: event.currentTarget.value })}
        />
        <TextInput
          label={t('to')}
          type="date"
          value={filters.to}
          onChange={(event) => setFilters({ to: event.currentTarget.value })}
        />
      </Group>
      <ListPanel
        {...listOf(data?.securityEvents, { error, fetching, reload, pages })}
        empty={<NoRows words="console.security" icon={ShieldCheckIcon} onReset={isFiltered ? reset : undefined} />}
      >
        {(rows) => <SecurityTable events={rows} onOpen={({ id }) => setFilters({ event: id })} />}
      </ListPanel>
      <SecurityEventPanel
        event={events?.find(({ id }) => id === filters.event)}
        onClose={() => setFilters({ event: '' })}
        onFilter={(changes) => setFilters({ ...changes, event: '' })}
      />
    </>
  )
}
