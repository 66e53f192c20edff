'use client'
import { Button, Drawer, Paper, Stack, Text, Title } from '@mantine/core'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { DownloadIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { Facts } from '@platform/ui/table/facts.tsx'
import type { Message } from './notifications-table.tsx'

/** A message as it was written, and what became of it. */
export function NotificationPanel({ message, onClose }: { message: Message | undefined; onClose: () => void }) {
  const t = useTranslations('clinic.messages')
  const { zone } = useClinicClock()
  return (
    <Drawer opened={message !== undefined} onClose={onClose} title={t('one')} position="right" size="lg">
      {message && (
        <Stack gap="lg">
          {message.subject && (
            <Title order={2} fz="lg">
              {message.subject}
            </Title>
          )}
          <Facts
            facts={[
              [t('to'), message.recipient],
              [t('patient'), message.patient && `${message.patient.givenName} ${message.patient.familyName}`],
              [t('language'), message.locale],
              [t('when'), <ClinicTime key="written" instant={message.createdAt} zone={zone} />],
              [t('sent'), message.sentAt && <ClinicTime key="sent" instant={message.sentAt} zone={zone} />],
              [t('attempts'), String(message.attempts)],
              [t('failure'), message.failure],
            ]}
          />
          <Paper withBorder p="md">
            <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {message.body}
            </Text>
          </Paper>
          {message.calendarFile && (
            <Button
              component="a"
              variant="default"
              leftSection={<DownloadIcon size={16} aria-hidden />}
              href={`data:text/calendar;charset=utf-8,${encodeURIComponent(message.calendarFile)}`}
              download="visit.ics"
              style={{ alignSelf: 'flex-start' }}
            >
              {t('download')}
            </Button>
          )}
        </Stack>
      )}
    </Drawer>
  )
}
