'use client'
import { ReasonDialog } from '@platform/ui/form/reason-dialog.tsx'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { GuestRowFragment } from '../gql/graphql.ts'
import { useDeclineGuestBookingMutation } from '../gql/hooks.ts'

type Props = { guest: GuestRowFragment; onClose: () => void; onDeclined: () => void }

/** Asks why a guest's booking is let go, for that is kept. */
export function DeclineGuestDialog({ guest, onClose, onDeclined }: Props) {
  const t = useTranslations('clinic.guests')
  const { act, isBusy } = useAct()
  const [, decline] = useDeclineGuestBookingMutation()
  const [error, setError] = useState('')

  async function submit(reason: string) {
    const input = { guestBookingId: guest.id, version: guest.version, reason }
    const { isDone, fields } = await act(decline({ input }), { done: t('declined') })
    setError(fields['reason'] ?? '')
    if (isDone) onDeclined()
  }

  return (
    <ReasonDialog
      title={t('declineTitle')}
      label={t('reason')}
      submit={t('decline')}
      isBusy={isBusy}
      error={error}
      onClose={onClose}
      onSubmit={submit}
    />
  )
}
