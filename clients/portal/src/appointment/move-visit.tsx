'use client'
import { Stack, Text } from '@mantine/core'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { toastFailed } from '@platform/ui/feedback/toast.tsx'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { viewerZone } from '@platform/ui/time/zone-label.ts'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { FreeSlotFragment, MyAppointmentFragment } from '../gql/graphql.ts'
import { useMoveVisitMutation } from '../gql/hooks.ts'
import { today } from '../slot/local-date.ts'
import { SlotPicker } from '../slot/slot-picker.tsx'
import { TakenNotice } from '../slot/taken-notice.tsx'

type Props = { visit: MyAppointmentFragment; zone: string; onDone: () => void; onStale: () => void }

/** The times to which a visit can be moved, with whoever gives it. One press moves it. */
export function MoveVisit({ visit, zone, onDone, onStale }: Props) {
  const t = useTranslations('portal')
  const format = useFormatter()
  const [from, setFrom] = useState(today)
  const [nextSlots, setNextSlots] = useState<FreeSlotFragment[] | null>(null)
  const [, moveVisit] = useMoveVisitMutation()
  const { act, isBusy } = useAct()

  async function move(slot: FreeSlotFragment, evenIfPatientIsBusy = false): Promise<void> {
    const input = { appointmentId: visit.id, version: visit.version, start: slot.start, evenIfPatientIsBusy }
    const { isDone, data, fields } = await act(moveVisit({ input }), { done: t('appointments.moved') })
    const answer = data?.rescheduleAppointment
    if (isDone) return onDone()
    if (answer?.patientIsBusyWith.length && !evenIfPatientIsBusy) {
      const words = { title: t('booking.busy'), text: t('booking.busyText') }
      if (await confirm({ ...words, confirm: t('appointments.move'), cancel: t('cancel') })) await move(slot, true)
    } else if (fields['input.start'] !== undefined || fields['start'] !== undefined)
      setNextSlots(answer?.nextSlots ?? [])
    else {
      for (const refusal of Object.values(fields)) toastFailed(refusal)
      onStale()
    }
  }

  const { calendar, service, specialist } = visit
  if (!calendar || !service) return null
  const form = { dateStyle: 'full', timeStyle: 'short', timeZone: viewerZone() } as const
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t('appointments.moveNow', { date: format.dateTime(new Date(visit.start), form) })}
      </Text>
      {nextSlots && <TakenNotice nextSlots={nextSlots} isBusy={isBusy} onPick={(slot) => void move(slot)} />}
      <SlotPicker
        wanted={{ calendarId: calendar.id, serviceId: service.id, specialistId: specialist?.id ?? null, from }}
        zone={zone}
        isBusy={isBusy}
        onPick={(slot) => void move(slot)}
        onWeek={setFrom}
      />
    </Stack>
  )
}
