'use client'
import { Text } from '@mantine/core'
import { AuditAction } from '@platform/ui/audit/audit-action.tsx'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { OpenButton } from '@platform/ui/table/open-button.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Instant } from '#clock/instant.tsx'
import type { AuditRowFragment as Event } from '../gql/graphql.ts'

type Props = { events: Event[]; onOpen: (event: Event) => void }

/** The log, a row each change. */
export function AuditTable({ events, onOpen }: Props) {
  const t = useTranslations('console.audit')
  const columns = useMemo(
    () => [
      column<Event>('when', {
        header: t('when'),
        cell: (event) => (
          <OpenButton onOpen={() => onOpen(event)}>
            <Instant at={event.recordedAt} seconds />
          </OpenButton>
        ),
      }),
      column<Event>('who', {
        header: t('who'),
        cell: ({ actor, actorRole }) => (
          <TwoLines below={actor && actorRole}>{actor?.displayName ?? actorRole}</TwoLines>
        ),
      }),
      column<Event>('action', { header: t('action'), cell: ({ action }) => <AuditAction action={action} /> }),
      column<Event>('what', {
        header: t('what'),
        cell: ({ entity, entityId }) => (
          <TwoLines below={<span className="tabular">…{entityId.slice(-12)}</span>}>{entity}</TwoLines>
        ),
      }),
      column<Event>('where', {
        header: t('where'),
        cell: ({ organization }) => <Text size="sm">{organization?.name ?? t('platform')}</Text>,
      }),
    ],
    [t, onOpen],
  )
  return <DataTable rows={events} columns={columns} caption={t('title')} minWidth={760} onOpen={onOpen} />
}
