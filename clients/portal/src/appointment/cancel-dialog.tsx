'use client'
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import type { MyAppointmentFragment } from '../gql/graphql.ts'
import { useCancelVisitMutation } from '../gql/hooks.ts'

type Props = { visit: MyAppointmentFragment; isOpen: boolean; onClose: () => void; onStale: () => void }

/** Asks why before a visit is called off. */
export function CancelDialog({ visit, isOpen, onClose, onStale }: Props) {
  const t = useTranslations('portal.appointments')
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [, cancelVisit] = useCancelVisitMutation()
  const { act, isBusy } = useAct()

  async function submit(event: FormEvent) {
    event.preventDefault()
    const input = { appointmentId: visit.id, version: visit.version, reason }
    const { isDone, fields } = await act(cancelVisit({ input }), { done: t('cancelled') })
    setRefusal(Object.values(fields)[0] ?? null)
    if (isDone) onClose()
    else onStale()
  }

  return (
    <Modal opened={isOpen} onClose={onClose} title={t('cancelTitle')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Text size="sm">{t('cancelText')}</Text>
          <Textarea
            label={t('reason')}
            required
            data-autofocus
            autosize
            minRows={2}
            maxLength={500}
            value={reason}
            error={refusal}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('keep')}
            </Button>
            <Button type="submit" color="red" loading={isBusy}>
              {t('cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
