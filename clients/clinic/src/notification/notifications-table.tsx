'use client'
import { Badge, Text } from '@mantine/core'
import { column } from '@platform/ui/table/column.ts'
import { DataTable } from '@platform/ui/table/data-table.tsx'
import { OpenButton } from '@platform/ui/table/open-button.tsx'
import { TwoLines } from '@platform/ui/table/two-lines.tsx'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import type { NotificationsQuery, NotificationStatus } from '../gql/graphql.ts'

export type Message = NotificationsQuery['notifications']['edges'][number]['node']

const COLORS: Record<NotificationStatus, string> = { QUEUED: 'yellow', SENT: 'teal', FAILED: 'red', WITHDRAWN: 'gray' }

/** Messages, a row each. */
export function NotificationsTable({ messages, onOpen }: { messages: Message[]; onOpen: (message: Message) => void }) {
  const t = useTranslations('clinic.messages')
  const { zone } = useClinicClock()
  const columns = useMemo(
    () => [
      column<Message>('what', {
        header: t('what'),
        cell: (message) => (
          <TwoLines below={`${t(`channels.${message.channel}`)} · ${message.template}`}>
            <OpenButton onOpen={() => onOpen(message)}>{message.subject ?? message.body.slice(0, 60)}</OpenButton>
          </TwoLines>
        ),
      }),
      column<Message>('to', { header: t('to'), cell: ({ recipient }) => <Text size="sm">{recipient}</Text> }),
      column<Message>('status', {
        header: t('status'),
        cell: ({ status }) => (
          <Badge variant="light" color={COLORS[status]}>
            {t(`statuses.${status}`)}
          </Badge>
        ),
      }),
      column<Message>('when', {
        header: t('when'),
        cell: ({ createdAt }) => (
          <Text size="sm">
            <ClinicTime instant={createdAt} zone={zone} />
          </Text>
        ),
      }),
    ],
    [t, zone, onOpen],
  )
  return <DataTable rows={messages} columns={columns} caption={t('title')} minWidth={680} onOpen={onOpen} />
}
