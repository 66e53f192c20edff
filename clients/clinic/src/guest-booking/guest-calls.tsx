'use client'
import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { ClinicTime } from '@platform/ui/time/clinic-time.tsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import type { GuestCallOutcome } from '../gql/graphql.ts'
import { useRecordGuestCallMutation } from '../gql/hooks.ts'
import type { OpenGuest } from './guest-panel.tsx'

const OUTCOMES: readonly GuestCallOutcome[] = ['REACHED', 'NO_ANSWER', 'WRONG_NUMBER']

/** How a guest was called, and a note of the next call. */
export function GuestCalls({ guest, onCalled }: { guest: OpenGuest; onCalled: () => void }) {
  const t = useTranslations('clinic.guests')
  const { zone } = useClinicClock()
  const { act, isBusy } = useAct()
  const [, record] = useRecordGuestCallMutation()
  const [note, setNote] = useState('')

  async function called(outcome: GuestCallOutcome) {
    const input = { guestBookingId: guest.id, outcome, ...(note ? { note } : {}) }
    const { isDone } = await act(record({ input }), { done: t('callNoted') })
    if (!isDone) return
    setNote('')
    onCalled()
  }

  return (
    <Paper withBorder p="md" component="section">
      <Group justify="space-between" mb="sm">
        <Title order={3} fz="sm">
          {t('calls')}
        </Title>
        <Text size="sm" fw={600} component="a" href={`tel:${guest.phone}`} c="inherit">
          {guest.phone}
        </Text>
      </Group>
      <Stack gap="xs">
        {guest.calls.map((call) => (
          <Text key={call.id} size="sm">
            <ClinicTime instant={call.calledAt} zone={zone} /> · {t(`outcomes.${call.outcome}`)}
            {call.note && ` · ${call.note}`}
          </Text>
        ))}
        {guest.status === 'WAITING' && (
          <>
            <TextInput
              label={t('note')}
              maxLength={500}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <Group gap="xs">
              {OUTCOMES.map((outcome) => (
                <Button
                  key={outcome}
                  size="xs"
                  variant={outcome === 'REACHED' ? 'light' : 'default'}
                  loading={isBusy}
                  onClick={() => void called(outcome)}
                >
                  {t(`outcomes.${outcome}`)}
                </Button>
              ))}
            </Group>
          </>
        )}
      </Stack>
    </Paper>
  )
}
