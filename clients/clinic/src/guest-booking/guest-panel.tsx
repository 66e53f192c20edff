'use client'
import { Alert, Badge, Button, Drawer, Group, Stack, Text, Title } from '@mantine/core'
import { ErrorState } from '@platform/ui/feedback/error-state.tsx'
import { PanelSkeleton } from '@platform/ui/feedback/panel-skeleton.tsx'
import { useCloseFromWithin } from '@platform/ui/form/use-close-from-within.ts'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { Facts } from '@platform/ui/table/facts.tsx'
import type { GuestBookingQuery } from '../gql/graphql.ts'
import { useGuestBookingQuery } from '../gql/hooks.ts'
import { DeclineGuestDialog } from './decline-guest-dialog.tsx'
import { GuestCalls } from './guest-calls.tsx'
import { MergeCandidates } from './merge-candidates.tsx'

export type OpenGuest = NonNullable<GuestBookingQuery['guestBooking']>

/** A guest, how they were called, and whom they may be: to be confirmed or let go. */
export function GuestPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('clinic.guests')
  const closing = useCloseFromWithin(onClose)
  return (
    <Drawer opened={id !== ''} {...closing} title={t('one')} position="right" size="xl">
      {id && <Guest id={id} onDecided={onClose} />}
    </Drawer>
  )
}

function Guest({ id, onDecided }: { id: string; onDecided: () => void }) {
  const t = useTranslations('clinic.guests')
  const { zone } = useClinicClock()
  const [isDeclining, setDeclining] = useState(false)
  const [{ data, error, fetching }, reload] = useGuestBookingQuery({
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const again = () => reload({ requestPolicy: 'network-only' })
  if (error && !data) return <ErrorState error={error} isRetrying={fetching} onRetry={again} />
  if (!data) return <PanelSkeleton lines={7} />
  const guest = data.guestBooking
  if (!guest) return <Alert color="yellow">{t('missing')}</Alert>
  const { appointment } = guest
  const isOpen = guest.status === 'WAITING'

  return (
    <Stack gap="lg">
      <Group gap="xs">
        <Title order={2} fz="lg">
          {guest.givenName} {guest.familyName}
        </Title>
        <Badge variant="light" color={isOpen ? 'yellow' : 'gray'}>
          {t(`statuses.${guest.status}`)}
        </Badge>
      </Group>
      <Facts
        facts={[
          [t('visit'), <ClinicTime key="start" instant={appointment.start} zone={zone} />],
          [t('what'), [appointment.service?.name, appointment.specialist?.displayName].filter(Boolean).join(' · ')],
          [t('asked'), <ClinicTime key="asked" instant={guest.requestedAt} zone={zone} />],
          [t('due'), guest.dueAt && <ClinicTime key="due" instant={guest.dueAt} zone={zone} />],
          [t('isPatient'), guest.patient && `${guest.patient.givenName} ${guest.patient.familyName}`],
        ]}
      />
      <GuestCalls guest={guest} onCalled={again} />
      {isOpen ? (
        <>
          <MergeCandidates guest={guest} onDecided={onDecided} />
          <Group justify="flex-end">
            <Button variant="default" c="var(--mantine-color-error)" onClick={() => setDeclining(true)}>
              {t('decline')}
            </Button>
          </Group>
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {t('decided')}
        </Text>
      )}
      {isDeclining && <DeclineGuestDialog guest={guest} onClose={() => setDeclining(false)} onDeclined={onDecided} />}
    </Stack>
  )
}
