'use client'
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { GuestRowFragment } from '../gql/graphql.ts'
import { useDeclineGuestBookingMutation } from '../gql/hooks.ts'

type Props = { guest: GuestRowFragment; onClose: () => void; onDeclined: () => void }

/** Asks why a guest's booking is let go, for that is kept. */
export function DeclineGuestDialog({ guest, onClose, onDeclined }: Props) {
  const t = useTranslations('clinic.guests')
  const common = useTranslations('ui')
  const { act, isBusy } = useAct()
  const [, decline] = useDeclineGuestBookingMutation()
  const [reason, setReason] = useState('')
  const [error, setError] = useState('')

  async function submit() {
    const input = { guestBookingId: guest.id, version: guest.version, reason }
    const { isDone, fields } = await act(decline({ input }), { done: t('declined') })
    setError(fields['reason'] ?? '')
    if (isDone) onDeclined()
  }

  return (
    <Modal opened onClose={onClose} title={t('declineTitle')}>
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
              {common('cancel')}
            </Button>
            <Button type="submit" color="red" loading={isBusy}>
              {t('decline')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
