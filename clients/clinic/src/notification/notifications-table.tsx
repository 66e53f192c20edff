'use client'
import { Anchor, Badge, Text } from '@mantine/core'
import { DataTable, type Column } from '@platform/ui/table/data-table.tsx'
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
  const columns = useMemo<Column<Message>[]>(
    () => [
      {
        id: 'what',
        header: t('what'),
        enableSorting: false,
        cell: ({ row: { original: message } }) => (
          <>
            <Anchor
              component="button"
              type="button"
              size="sm"
              fw={550}
              c="inherit"
              ta="start"
              onClick={() => onOpen(message)}
            >
              {message.subject ?? message.body.slice(0, 60)}
            </Anchor>
            <Text size="xs" c="dimmed">
              {t(`channels.${message.channel}`)} · {message.template}
            </Text>
          </>
        ),
      },
      {
        id: 'to',
        header: t('to'),
        enableSorting: false,
        cell: ({ row: { original: message } }) => <Text size="sm">{message.recipient}</Text>,
      },
      {
        id: 'status',
        header: t('status'),
        enableSorting: false,
        cell: ({ row: { original: message } }) => (
          <Badge variant="light" color={COLORS[message.status]}>
            {t(`statuses.${message.status}`)}
          </Badge>
        ),
      },
      {
        id: 'when',
        header: t('when'),
        enableSorting: false,
        cell: ({ row: { original: message } }) => (
          <Text size="sm">
            <ClinicTime instant={message.createdAt} zone={zone} />
          </Text>
        ),
      },
    ],
    [t, zone, onOpen],
  )
  return <DataTable rows={messages} columns={columns} caption={t('title')} minWidth={680} onOpen={onOpen} />
}
