'use client'
import { Badge, Box, Text, Title } from '@mantine/core'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { listOf } from '@platform/ui/table/list-of.ts'
import { ListPanel } from '@platform/ui/table/list-panel.tsx'
import { NoRows } from '@platform/ui/table/no-rows.tsx'
import { usePages } from '@platform/ui/table/use-pages.ts'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { EyeIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useActorName } from '#audit-event/use-actor-name.ts'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import type { AccessEventsQuery } from '../gql/graphql.ts'
import { useAccessEventsQuery } from '../gql/hooks.ts'

type Access = AccessEventsQuery['accessEvents']['edges'][number]['node']

const PAGE = 10

/** Who looked at a patient's record, newest first. Looking at this page is one of them. */
export function AccessPanel({ patientId }: { patientId: string }) {
  const t = useTranslations('clinic.access')
  const filter = { entity: 'clinical.patients', entityId: patientId }
  const pages = usePages(filter)
  const [{ data, error, fetching }, reload] = useAccessEventsQuery({
    variables: { first: PAGE, after: pages.after, filter },
    requestPolicy: 'cache-and-network',
  })
  return (
    <Box component="section" aria-label={t('title')} className="no-print">
      <Title order={2} fz="md">
        {t('title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {t('about')}
      </Text>
      <ListPanel
        {...listOf(data?.accessEvents, { error, fetching, reload, pages })}
        empty={<NoRows words="clinic.access" icon={EyeIcon} />}
      >
        {(events) => <AccessTable events={events} />}
      </ListPanel>
    </Box>
  )
}

function AccessTable({ events }: { events: Access[] }) {
  const t = useTranslations('clinic.access')
  const audit = useTranslations('clinic.admin.audit')
  const { zone } = useClinicClock()
  const actorName = useActorName()
  const columns = useMemo(
    () => [
      column<Access>('when', {
        header: t('when'),
        cell: ({ recordedAt }) => (
          <Text size="sm">
            <ClinicTime instant={recordedAt} zone={zone} />
          </Text>
        ),
      }),
      column<Access>('who', { header: t('who'), cell: (access) => <Text size="sm">{actorName(access)}</Text> }),
      column<Access>('role', {
        header: t('role'),
        cell: ({ actorRole, sessionKind }) => (
          <>
            <Text size="sm" span>
              {audit.has(`roles.${actorRole}`) ? audit(`roles.${actorRole}`) : actorRole}
            </Text>
            {sessionKind !== 'NORMAL' && (
              <Badge size="xs" ml={6} variant="light" color="orange">
                {audit(`sessions.${sessionKind}`)}
              </Badge>
            )}
          </>
        ),
      }),
      column<Access>('from', {
        header: audit('address'),
        cell: ({ clientIp }) => (
          <Text size="sm" c="dimmed" className="tabular">
            {clientIp ?? '–'}
          </Text>
        ),
      }),
    ],
    [t, audit, zone, actorName],
  )
  return <DataTable rows={events} columns={columns} caption={t('title')} minWidth={560} />
}
