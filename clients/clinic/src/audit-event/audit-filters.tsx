'use client'
import { Button, SegmentedControl, Select } from '@mantine/core'
import { XIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useAuditEntitiesQuery } from '../gql/hooks.ts'
import { AUDIT_ACTIONS, useAuditAction } from '@platform/ui/audit/audit-action.tsx'
import { DayInput } from './day-input.tsx'
import { useEntityName } from './use-entity-name.ts'
import { WhoSelect } from './who-select.tsx'

export const AUDIT_FILTERS = ['who', 'action', 'entity', 'record', 'from', 'to'] as const
export type AuditFilters = Record<(typeof AUDIT_FILTERS)[number], string>

type Props = { filters: AuditFilters; onChange: (changes: Partial<AuditFilters>) => void }

/** Which of the log: by whom, what was done, to what, and when. */
export function AuditFilterBar({ filters, onChange }: Props) {
  const t = useTranslations('clinic.admin.audit')
  const nameOf = useEntityName()
  const wordOf = useAuditAction()
  const [{ data }] = useAuditEntitiesQuery()
  const entities = (data?.auditEntities ?? [])
    .map((value) => ({ value, label: nameOf(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  return (
    <>
      <WhoSelect value={filters.who} onChange={(who) => onChange({ who })} />
      <Select
        aria-label={t('what')}
        placeholder={t('anything')}
        clearable
        searchable
        data={entities}
        value={filters.entity || null}
        onChange={(entity) => onChange({ entity: entity ?? '' })}
      />
      <SegmentedControl
        aria-label={t('action')}
        value={filters.action}
        onChange={(action) => onChange({ action })}
        data={[{ value: '', label: t('all') }, ...AUDIT_ACTIONS.map((value) => ({ value, label: wordOf(value) }))]}
      />
      <DayInput label={t('from')} max={filters.to} value={filters.from} onChange={(from) => onChange({ from })} />
      <DayInput label={t('to')} min={filters.from} value={filters.to} onChange={(to) => onChange({ to })} />
      {filters.record && (
        <Button variant="light" rightSection={<XIcon size={14} aria-hidden />} onClick={() => onChange({ record: '' })}>
          {t('oneRecord')}
        </Button>
      )}
    </>
  )
}
