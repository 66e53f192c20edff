'use client'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { RescheduleAppointmentInput, RescheduleAppointmentMutation } from '../gql/graphql.ts'
import { useRescheduleAppointmentMutation } from '../gql/hooks.ts'

type Answer = RescheduleAppointmentMutation['rescheduleAppointment']

/** A move that was refused: what was asked, what speaks against it, and what would do. */
export type RefusedMove = { input: RescheduleAppointmentInput; answer: Answer }

/** Moves a visit; the server decides whether it may stay there, and why not. */
export function useMove() {
  const t = useTranslations('clinic.visit')
  const { act, isBusy } = useAct()
  const [, reschedule] = useRescheduleAppointmentMutation()
  const [refused, setRefused] = useState<RefusedMove | null>(null)

  async function move(input: RescheduleAppointmentInput): Promise<boolean> {
    const { isDone, data } = await act(reschedule({ input }), { done: t('moved') })
    const answer = data?.rescheduleAppointment
    setRefused(!isDone && answer && answer.userErrors.length > 0 ? { input, answer } : null)
    return isDone
  }
  return { move, isBusy, refused, forget: () => setRefused(null) }
}
