'use client'
import { Text } from '@mantine/core'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { OpenButton } from '@platform/ui/table/open-button.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import type { AuditRowFragment as Event } from '../gql/graphql.ts'
import { AuditAction } from '@platform/ui/audit/audit-action.tsx'
import { useActorName } from './use-actor-name.ts'
import { useEntityName } from './use-entity-name.ts'

type Props = { events: Event[]; onOpen: (event: Event) => void }

/** The log, a row each change. */
export function AuditTable({ events, onOpen }: Props) {
  const t = useTranslations('clinic.admin.audit')
  const { zone } = useClinicClock()
  const entityName = useEntityName()
  const actorName = useActorName()
  const columns = useMemo(
    () => [
      column<Event>('when', {
        header: t('when'),
        cell: (event) => (
          <OpenButton onOpen={() => onOpen(event)}>
            <ClinicTime instant={event.recordedAt} zone={zone} />
          </OpenButton>
        ),
      }),
      column<Event>('who', {
        header: t('who'),
        cell: (event) => (
          <TwoLines below={event.actor && t.has(`roles.${event.actorRole}`) && t(`roles.${event.actorRole}`)}>
            {actorName(event)}
          </TwoLines>
        ),
      }),
      column<Event>('action', { header: t('action'), cell: ({ action }) => <AuditAction action={action} /> }),
      column<Event>('what', {
        header: t('what'),
        cell: ({ entity, entityId }) => (
          <TwoLines below={<span className="tabular">…{entityId.slice(-12)}</span>}>{entityName(entity)}</TwoLines>
        ),
      }),
      column<Event>('from', {
        header: t('address'),
        cell: ({ clientIp }) => (
          <Text size="sm" c="dimmed" className="tabular">
            {clientIp ?? '–'}
          </Text>
        ),
      }),
    ],
    [t, zone, entityName, actorName, onOpen],
  )
  return <DataTable rows={events} columns={columns} caption={t('title')} minWidth={760} onOpen={onOpen} />
}
