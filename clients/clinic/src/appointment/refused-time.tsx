'use client'
import { Alert, Button, Group, List, Stack, Text, Textarea } from '@mantine/core'
import { useSession } from '@platform/ui/session/session-context.ts'
import { CalendarXIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'

type Answer = {
  conflicts: { kind: string; message: string }[]
  nextSlots: { start: string; specialists: { id: string; displayName: string }[] }[]
  patientIsBusyWith: { id: string; start: string }[]
  userErrors: { message: string; path: string[] }[]
}

type Props = {
  answer: Answer
  isBusy: boolean
  onSlot: (start: string, specialistId: string | undefined) => void
  onOverbook: (reason: string) => void
  onEvenIfBusy: () => void
}

/** Why a time cannot be had, the next that can, and for those who may: having it all the same, for a reason. */
export function RefusedTime({ answer, isBusy, onSlot, onOverbook, onEvenIfBusy }: Props) {
  const t = useTranslations('clinic.visit')
  const { can } = useSession()
  const { zone } = useClinicClock()
  const format = useFormatter()
  const [reason, setReason] = useState('')
  const { conflicts, nextSlots, patientIsBusyWith, userErrors } = answer
  const reasons = new Set([...conflicts, ...(conflicts.length > 0 ? [] : userErrors)].map(({ message }) => message))
  return (
    <Stack gap="sm">
      <Alert color="red" icon={<CalendarXIcon aria-hidden />} title={t('refused')} role="alert">
        <List size="sm">
          {[...reasons].map((message) => (
            <List.Item key={message}>{message}</List.Item>
          ))}
        </List>
      </Alert>
      {nextSlots.length > 0 && (
        <div>
          <Text size="sm" fw={600} mb={6}>
            {t('next')}
          </Text>
          <Group gap="xs">
            {nextSlots.map(({ start, specialists }) => (
              <Button
                key={start}
                size="xs"
                variant="default"
                loading={isBusy}
                onClick={() => onSlot(start, specialists[0]?.id)}
              >
                {format.dateTime(new Date(start), {
                  weekday: 'short',
                  day: 'numeric',
                  month: 'short',
                  hour: '2-digit',
                  minute: '2-digit',
                  timeZone: zone,
                })}
              </Button>
            ))}
          </Group>
        </div>
      )}
      {patientIsBusyWith.length > 0 && (
        <Button variant="default" loading={isBusy} onClick={onEvenIfBusy}>
          {t('evenIfBusy')}
        </Button>
      )}
      {conflicts.length > 0 && can('appointments:overbook') && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            onOverbook(reason)
          }}
        >
          <Stack gap="xs">
            <Textarea
              label={t('overbookLabel')}
              required
              maxLength={500}
              autosize
              minRows={2}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Button type="submit" color="red" variant="light" loading={isBusy} style={{ alignSelf: 'flex-end' }}>
              {t('overbook')}
            </Button>
          </Stack>
        </form>
      )}
    </Stack>
  )
}
