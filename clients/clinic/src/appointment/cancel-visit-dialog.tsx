'use client'
import { ReasonDialog } from '@platform/ui/form/reason-dialog.tsx'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { VisitFragment } from '../gql/graphql.ts'
import { useCancelAppointmentMutation } from '../gql/hooks.ts'

/** Asks why a visit is called off, for that is kept. */
export function CancelVisitDialog({ visit, onClose }: { visit: VisitFragment; onClose: () => void }) {
  const t = useTranslations('clinic.visit')
  const { act, isBusy } = useAct()
  const [, cancel] = useCancelAppointmentMutation()
  const [error, setError] = useState('')

  async function submit(reason: string) {
    const input = { appointmentId: visit.id, version: visit.version, reason }
    const { isDone, fields } = await act(cancel({ input }), { done: t('cancelled') })
    setError(fields['reason'] ?? '')
    if (isDone) onClose()
  }

  return (
    <ReasonDialog
      title={t('cancelTitle')}
      label={t('reason')}
      submit={t('cancel')}
      isBusy={isBusy}
      error={error}
      onClose={onClose}
      onSubmit={submit}
    />
  )
}
