'use client'
import { Group } from '@mantine/core'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { listOf } from '@platform/ui/table/list-of.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { NoRows } from '@platform/ui/table/no-rows.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { HistoryIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { useAuditEventsQuery } from '../gql/hooks.ts'
import { AUDIT_ACTIONS } from '@platform/ui/audit/audit-action.tsx'
import { AUDIT_FILTERS, AuditFilterBar } from './audit-filters.tsx'
import { AuditPanel } from './audit-panel.tsx'
import { AuditTable } from './audit-table.tsx'
import { dayBounds } from './day-bounds.ts'
import { NewEvents } from './new-events.tsx'

const PAGE = 25
const NONE = Object.fromEntries(AUDIT_FILTERS.map((name) => [name, '']))

/** What was done in the clinic, by whom and when, newest first. */
export function AuditPage() {
  const t = useTranslations('clinic.admin.audit')
  const { zone } = useClinicClock()
  const { filters, setFilters } = useUrlFilters([...AUDIT_FILTERS, 'event'])
  const action = AUDIT_ACTIONS.find((known) => known === filters.action)
  const filter = {
    ...(filters.who ? { actorId: filters.who } : {}),
    ...(action ? { action } : {}),
    ...(filters.entity ? { entity: filters.entity } : {}),
    ...(filters.record ? { entityId: filters.record } : {}),
    ...dayBounds(filters.from, filters.to, zone),
  }
  const pages = usePages(filter)
  const [{ data, error, fetching }, reload] = useAuditEventsQuery({
    variables: { first: PAGE, after: pages.after, filter },
    requestPolicy: 'cache-and-network',
  })
  const again = () => reload({ requestPolicy: 'network-only' })
  const isFiltered = Object.keys(filter).length > 0

  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      <Group mb="md" gap="sm">
        <AuditFilterBar filters={filters} onChange={setFilters} />
        <NewEvents
          key={JSON.stringify(filter)}
          filter={filter}
          onShow={() => (pages.after === null ? again() : pages.next(null))}
        />
      </Group>
      <ListPanel
        {...listOf(data?.auditEvents, { error, fetching, reload, pages })}
        empty={
          <NoRows
            words="clinic.admin.audit"
            icon={HistoryIcon}
            onReset={isFiltered ? () => setFilters(NONE) : undefined}
          />
        }
      >
        {(events) => <AuditTable events={events} onOpen={({ id }) => setFilters({ event: id })} />}
      </ListPanel>
      <AuditPanel
        event={data?.auditEvents.edges.find(({ node: { id } }) => id === filters.event)?.node}
        onClose={() => setFilters({ event: '' })}
        onRecord={(record) => setFilters({ ...NONE, record, event: '' })}
      />
    </>
  )
}
