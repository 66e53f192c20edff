'use client'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { ReasonDialog } from '@platform/ui/form/reason-dialog.tsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ScopeChoice } from '#series/scope-choice.tsx'
import type { SeriesScope, VisitFragment } from '../gql/graphql.ts'
import { useCancelAppointmentMutation, useCancelSeriesMutation } from '../gql/hooks.ts'

type Props = { visit: VisitFragment; isOfSeries?: boolean; onClose: () => void }

/** Asks why a visit is called off, for that is kept; of a series, how much of it is. */
export function CancelVisitDialog({ visit, isOfSeries = false, onClose }: Props) {
  const t = useTranslations('clinic.visit')
  const common = useTranslations('ui')
  const { act, isBusy } = useAct()
  const [, cancel] = useCancelAppointmentMutation()
  const [, cancelSeries] = useCancelSeriesMutation()
  const [scope, setScope] = useState<SeriesScope>('THIS')
  const [error, setError] = useState('')

  async function submit(reason: string) {
    const input = { appointmentId: visit.id, version: visit.version, reason }
    const { isDone, fields } =
      scope === 'THIS'
        ? await act(cancel({ input }), { done: t('cancelled') })
        : await act(cancelSeries({ input: { ...input, scope } }), { done: t('seriesCancelled') })
    setError(fields['reason'] ?? '')
    if (isDone) onClose()
  }

  return (
    <ReasonDialog
      title={t('cancelTitle')}
      label={t('reason')}
      submit={t('cancel')}
      cancel={common('close')}
      isBusy={isBusy}
      error={error}
      onClose={onClose}
      onSubmit={submit}
    >
      {isOfSeries && <ScopeChoice scope={scope} onChange={setScope} />}
    </ReasonDialog>
  )
}
