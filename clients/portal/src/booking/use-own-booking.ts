'use client'
import { confirm } from '@platform/ui/feedback/confirm.ts'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useTranslations } from 'next-intl'
import type { BookAppointmentInput } from '../gql/graphql.ts'
import { useBookVisitMutation } from '../gql/hooks.ts'
import { isTaken, type Outcome } from './outcome.ts'

/** Books for whoever is signed in. Asks before a second visit at the same hour. */
export function useOwnBooking() {
  const t = useTranslations('portal')
  const [, bookVisit] = useBookVisitMutation()
  const { act, isBusy } = useAct()

  async function book(input: BookAppointmentInput): Promise<Outcome> {
    const { data, fields } = await act(bookVisit({ input }))
    const answer = data?.bookAppointment
    if (answer?.appointment) {
      const { specialist, ...visit } = answer.appointment
      return { is: 'booked', booked: { ...visit, specialists: specialist ? [specialist] : [], dueAt: null } }
    }
    if (answer?.patientIsBusyWith.length && !input.evenIfPatientIsBusy) {
      const words = { title: t('booking.busy'), text: t('booking.busyText') }
      const isMeant = await confirm({ ...words, confirm: t('booking.busyBook'), cancel: t('cancel') })
      return isMeant ? book({ ...input, evenIfPatientIsBusy: true }) : { is: 'refused', fields: {} }
    }
    if (answer && isTaken(answer.userErrors)) return { is: 'taken', nextSlots: answer.nextSlots }
    return { is: 'refused', fields }
  }
  return { book, isBusy }
}
