'use client'
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { VisitFragment } from '../gql/graphql.ts'
import { useCancelAppointmentMutation } from '../gql/hooks.ts'

/** Asks why a visit is called off, for that is kept. */
export function CancelVisitDialog({ visit, onClose }: { visit: VisitFragment; onClose: () => void }) {
  const t = useTranslations('clinic.visit')
  const common = useTranslations('ui')
  const { act, isBusy } = useAct()
  const [, cancel] = useCancelAppointmentMutation()
  const [reason, setReason] = useState('')
  const [error, setError] = useState('')

  async function submit() {
    const input = { appointmentId: visit.id, version: visit.version, reason }
    const { isDone, fields } = await act(cancel({ input }), { done: t('cancelled') })
    setError(fields['reason'] ?? '')
    if (isDone) onClose()
  }

  return (
    <Modal opened onClose={onClose} title={t('cancelTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack>
          <Textarea
            label={t('reason')}
            required
            autosize
            minRows={3}
            maxLength={500}
            data-autofocus
            value={reason}
            error={error}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('close')}
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
