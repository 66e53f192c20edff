'use client'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { PlannedVisitFragment, RescheduleSeriesInput } from '../gql/graphql.ts'
import { useRescheduleSeriesMutation } from '../gql/hooks.ts'

/** Visits that could not be moved along, and what was asked. */
export type RefusedSeries = { input: RescheduleSeriesInput; conflicts: PlannedVisitFragment[] }

/** Moves visits of a series together: all of them, or none. */
export function useMoveSeries() {
  const t = useTranslations('clinic.series')
  const { act, isBusy } = useAct()
  const [, reschedule] = useRescheduleSeriesMutation()
  const [refused, setRefused] = useState<RefusedSeries | null>(null)

  async function moveSeries(input: RescheduleSeriesInput): Promise<boolean> {
    const { isDone, data } = await act(reschedule({ input }), { done: t('moved'), hasNoForm: true })
    const conflicts = data?.rescheduleSeries.conflicts ?? []
    setRefused(!isDone && conflicts.length > 0 ? { input, conflicts } : null)
    return isDone
  }
  return { moveSeries, isBusy, refused }
}
