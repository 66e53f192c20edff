'use client'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useLanguage } from '@platform/ui/locale/use-language.ts'
import { toastFailed } from '@platform/ui/feedback/toast.tsx'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useClient } from 'urql'
import type { BookAsGuestInput } from '../gql/graphql.ts'
import { useBookAsGuestMutation } from '../gql/hooks.ts'
import type { Contact } from './contact.ts'
import { isTaken, type Outcome } from './outcome.ts'
import { proveWork } from './prove-work.ts'

type Visit = Pick<BookAsGuestInput, 'calendarId' | 'serviceId' | 'start' | 'specialistId' | 'holdToken'>

/** Books for somebody without an account, once this machine has shown that it is no flood. */
export function useGuestBooking() {
  const t = useTranslations('portal.booking')
  const languageCode = useLanguage()
  const client = useClient()
  const [, bookAsGuest] = useBookAsGuestMutation()
  const { act } = useAct()
  const [isBusy, setBusy] = useState(false)
  // The same for a second press on the button, another once the first was answered.
  const attempt = useRef<string | null>(null)

  async function book(visit: Visit, { birthDate, ...contact }: Contact): Promise<Outcome> {
    setBusy(true)
    try {
      const proof = await proveWork(client).catch(() => null)
      if (proof === null) {
        toastFailed(t('noProof'))
        return { is: 'refused', fields: {} }
      }
      const idempotencyKey = (attempt.current ??= crypto.randomUUID())
      const input = { ...visit, ...contact, birthDate: birthDate || null, languageCode, proof, idempotencyKey }
      const { data, fields } = await act(bookAsGuest({ input }))
      const answer = data?.bookAsGuest
      if (answer) attempt.current = null
      if (answer?.booking) return { is: 'booked', booked: answer.booking }
      if (answer && isTaken(answer.userErrors)) return { is: 'taken', nextSlots: answer.nextSlots }
      return { is: 'refused', fields }
    } finally {
      setBusy(false)
    }
  }
  return { book, isBusy }
}
