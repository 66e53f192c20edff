'use client'
import { Text } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { ReasonDialog } from '@platform/ui/form/reason-dialog.tsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { MyAppointmentFragment } from '../gql/graphql.ts'
import { useCancelVisitMutation } from '../gql/hooks.ts'

type Props = { visit: MyAppointmentFragment; onClose: () => void; onStale: () => void }

/** Asks why before a visit is called off. */
export function CancelDialog({ visit, onClose, onStale }: Props) {
  const t = useTranslations('portal.appointments')
  const { act, isBusy } = useAct()
  const [, cancelVisit] = useCancelVisitMutation()
  const [refusal, setRefusal] = useState('')

  async function submit(reason: string) {
    const input = { appointmentId: visit.id, version: visit.version, reason }
    const { isDone, fields } = await act(cancelVisit({ input }), { done: t('cancelled') })
    setRefusal(Object.values(fields)[0] ?? '')
    if (isDone) onClose()
    else onStale()
  }

  return (
    <ReasonDialog
      title={t('cancelTitle')}
      label={t('reason')}
      submit={t('cancel')}
      cancel={t('keep')}
      isBusy={isBusy}
      error={refusal}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm">{t('cancelText')}</Text>
    </ReasonDialog>
  )
}
