'use client'
import { Badge, Text } from '@mantine/core'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { OpenButton } from '@platform/ui/table/open-button.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Instant } from '#clock/instant.tsx'
import type { SecurityEventRowFragment as Event } from '../gql/graphql.ts'
import { SEVERITY, SEVERITY_COLOR } from './security-kinds.ts'

type Props = { events: Event[]; onOpen: (event: Event) => void }

/** What was turned away, a row each. */
export function SecurityTable({ events, onOpen }: Props) {
  const t = useTranslations('console.security')
  const columns = useMemo(
    () => [
      column<Event>('when', {
        header: t('when'),
        sortBy: ({ occurredAt }) => occurredAt,
        cell: (event) => (
          <OpenButton onOpen={() => onOpen(event)}>
            <Instant at={event.occurredAt} seconds />
          </OpenButton>
        ),
      }),
      column<Event>('severity', {
        header: t('severity'),
        cell: ({ kind }) => (
          <Badge variant="light" color={SEVERITY_COLOR[SEVERITY[kind]]}>
            {t(`severities.${SEVERITY[kind]}`)}
          </Badge>
        ),
      }),
      column<Event>('what', {
        header: t('what'),
        sortBy: ({ kind }) => kind,
        cell: ({ kind, detail }) => <TwoLines below={detail}>{t(`kinds.${kind}`)}</TwoLines>,
      }),
      column<Event>('where', {
        header: t('where'),
        sortBy: ({ organization }) => organization?.name ?? '',
        cell: ({ organization }) => <Text size="sm">{organization?.name ?? t('nowhere')}</Text>,
      }),
      column<Event>('ip', {
        header: t('ip'),
        sortBy: ({ clientIp }) => clientIp ?? '',
        cell: ({ clientIp }) => (
          <Text size="sm" className="tabular">
            {clientIp}
          </Text>
        ),
      }),
    ],
    [t, onOpen],
  )
  return <DataTable rows={events} columns={columns} caption={t('title')} minWidth={680} onOpen={onOpen} />
}
