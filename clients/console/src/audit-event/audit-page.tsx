'use client'
import { Button, Group, SegmentedControl, Select, TextInput } from '@mantine/core'
import { AUDIT_ACTIONS, useAuditAction } from '@platform/ui/audit/audit-action.tsx'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { listOf } from '@platform/ui/table/list-of.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { NoRows } from '@platform/ui/table/no-rows.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { HistoryIcon, XIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { daySpan } from '#clock/day-span.ts'
import { useAuditEntitiesQuery, useAuditEventsQuery } from '../gql/hooks.ts'
import { AuditPanel } from './audit-panel.tsx'
import { AuditTable } from './audit-table.tsx'

const PAGE = 25
const FILTERS = ['entity', 'action', 'record', 'organization', 'from', 'to'] as const
const NONE = Object.fromEntries(FILTERS.map((name) => [name, '']))

/** What was changed of what the platform keeps about clinics and people, by whom and when, newest first. */
export function AuditPage() {
  const t = useTranslations('console.audit')
  const wordOf = useAuditAction()
  const { filters, setFilters } = useUrlFilters([...FILTERS, 'event'])
  const action = AUDIT_ACTIONS.find((known) => known === filters.action)
  const filter = {
    ...(filters.entity && { entity: filters.entity }),
    ...(action && { action }),
    ...(filters.record && { entityId: filters.record }),
    ...(filters.organization && { organizationId: filters.organization }),
    ...daySpan(filters.from, filters.to),
  }
  const pages = usePages(filter)
  const [entities] = useAuditEntitiesQuery()
  const [{ data, error, fetching }, reload] = useAuditEventsQuery({
    variables: { first: PAGE, after: pages.after, filter },
    requestPolicy: 'cache-and-network',
  })
  const events = data?.auditEvents.edges.map(({ node }) => node)
  const narrowed = filters.record || filters.organization

  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      <Group mb="md" gap="sm" align="flex-end">
        <Select
          label={t('what')}
          placeholder={t('anything')}
          clearable
          searchable
          data={entities.data?.auditEntities.toSorted() ?? []}
          value={filters.entity || null}
          onChange={(entity) => setFilters({ entity: entity ?? '' })}
        />
        <SegmentedControl
          aria-label={t('action')}
          value={action ?? ''}
          onChange={(next) => setFilters({ action: next })}
          data={[{ value: '', label: t('all') }, ...AUDIT_ACTIONS.map((value) => ({ value, label: wordOf(value) }))]}
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
        {narrowed && (
          <Button
            variant="light"
            rightSection={<XIcon size={14} aria-hidden />}
            onClick={() => setFilters({ record: '', organization: '' })}
          >
            {t(filters.record ? 'oneRecord' : 'oneClinic')}
          </Button>
        )}
      </Group>
      <ListPanel
        {...listOf(data?.auditEvents, { error, fetching, reload, pages })}
        empty={
          <NoRows
            words="console.audit"
            icon={HistoryIcon}
            onReset={Object.keys(filter).length > 0 ? () => setFilters(NONE) : undefined}
          />
        }
      >
        {(rows) => <AuditTable events={rows} onOpen={({ id }) => setFilters({ event: id })} />}
      </ListPanel>
      <AuditPanel
        event={events?.find(({ id }) => id === filters.event)}
        onClose={() => setFilters({ event: '' })}
        onNarrow={(changes) => setFilters({ ...NONE, ...changes, event: '' })}
      />
    </>
  )
}
