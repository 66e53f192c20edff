'use client'
import { Button, Group, Text } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { CalendarClockIcon, CheckIcon, StarIcon, XIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useClient } from 'urql'
import { CalendarFileDocument, type MyAppointmentFragment } from '../gql/graphql.ts'
import { useConfirmVisitMutation } from '../gql/hooks.ts'
import { AddToCalendar } from '../visit/add-to-calendar.tsx'
import { isAheadStatus } from './visit-state.ts'

// Loaded when one of them is asked for: most visits are only looked at.
const CancelDialog = dynamic(() => import('./cancel-dialog.tsx').then((module) => module.CancelDialog))
const MoveDialog = dynamic(() => import('./move-dialog.tsx').then((module) => module.MoveDialog))
const RateDialog = dynamic(() => import('./rate-dialog.tsx').then((module) => module.RateDialog))

type Props = { visit: MyAppointmentFragment; zone: string; onStale: () => void }

/** What the clinic's rules let somebody do with a visit now; and why not, where they do not. */
export function AppointmentActs({ visit, zone, onStale }: Props) {
  const t = useTranslations('portal.appointments')
  const [dialog, setDialog] = useState<'cancel' | 'move' | 'rate' | null>(null)
  const [, confirmVisit] = useConfirmVisitMutation()
  const client = useClient()
  const { act, isBusy } = useAct()
  const close = () => setDialog(null)
  const isAhead = isAheadStatus(visit.status)
  const named = { appointmentId: visit.id, version: visit.version }

  async function confirmNow() {
    const { isDone } = await act(confirmVisit({ input: named }), { done: t('confirmed'), hasNoForm: true })
    if (!isDone) onStale()
  }
  async function calendarFile() {
    const { data } = await act(client.query(CalendarFileDocument, { id: visit.id }).toPromise())
    return data?.appointment?.calendarFile
  }

  return (
    <>
      {isAhead && !visit.canCancel && visit.status !== 'IN_PROGRESS' && (
        <Text size="sm" mt="sm">
          {t('tooLate')}
        </Text>
      )}
      <Group gap="xs" mt="md" className="no-print">
        {visit.canConfirm && (
          <Button
            size="xs"
            leftSection={<CheckIcon size={14} aria-hidden />}
            loading={isBusy}
            onClick={() => void confirmNow()}
          >
            {t('confirm')}
          </Button>
        )}
        {isAhead && <AddToCalendar size="xs" file={calendarFile} />}
        {visit.canReschedule && visit.calendar && visit.service && (
          <Button
            size="xs"
            variant="default"
            leftSection={<CalendarClockIcon size={14} aria-hidden />}
            onClick={() => setDialog('move')}
          >
            {t('move')}
          </Button>
        )}
        {visit.canCancel && (
          <Button
            size="xs"
            variant="default"
            leftSection={<XIcon size={14} aria-hidden />}
            onClick={() => setDialog('cancel')}
          >
            {t('cancel')}
          </Button>
        )}
        {visit.canRate && (
          <Button
            size="xs"
            variant="light"
            leftSection={<StarIcon size={14} aria-hidden />}
            onClick={() => setDialog('rate')}
          >
            {t('rate')}
          </Button>
        )}
      </Group>
      {dialog === 'cancel' && <CancelDialog visit={visit} onClose={close} onStale={onStale} />}
      {dialog === 'rate' && <RateDialog visit={visit} onClose={close} onStale={onStale} />}
      {dialog === 'move' && <MoveDialog visit={visit} zone={zone} onClose={close} onStale={onStale} />}
    </>
  )
}
