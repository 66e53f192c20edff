'use client'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import type { VisitFragment } from '../gql/graphql.ts'
import {
  useAcceptAppointmentMutation,
  useConfirmAppointmentMutation,
  useCorrectNoShowMutation,
  useFinishAppointmentMutation,
  useMarkNoShowMutation,
  useStartAppointmentMutation,
} from '../gql/hooks.ts'

export type VisitAct = 'accept' | 'confirm' | 'start' | 'finish' | 'noShow' | 'correct'

/** What can be done with a visit in one go, the likeliest first; and doing it. */
export function useVisitActs(visit: VisitFragment) {
  const t = useTranslations('clinic.visit')
  const { act, isBusy } = useAct()
  const [, accept] = useAcceptAppointmentMutation()
  const [, confirm] = useConfirmAppointmentMutation()
  const [, start] = useStartAppointmentMutation()
  const [, finish] = useFinishAppointmentMutation()
  const [, markNoShow] = useMarkNoShowMutation()
  const [, correct] = useCorrectNoShowMutation()
  const input = { appointmentId: visit.id, version: visit.version }

  const allowed: [VisitAct, boolean][] = [
    ['finish', visit.canFinish],
    ['start', visit.canStart],
    ['confirm', visit.canConfirm],
    ['accept', visit.canAccept && !visit.canConfirm],
    ['noShow', visit.canMarkNoShow],
    ['correct', visit.canCorrectNoShow],
  ]
  async function run(which: VisitAct) {
    const told = { done: t(`done.${which}`), hasNoForm: true }
    switch (which) {
      case 'accept':
        return act(accept({ input }), told)
      case 'confirm':
        return act(confirm({ input }), told)
      case 'start':
        return act(start({ input }), told)
      case 'finish':
        return act(finish({ input }), told)
      case 'noShow':
        return act(markNoShow({ input }), told)
      case 'correct':
        return act(correct({ input: { ...input, tookPlace: true } }), told)
    }
  }
  return { acts: allowed.filter(([, is]) => is).map(([which]) => which), run, isBusy }
}
