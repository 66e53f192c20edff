'use client'
import { Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ContactForm } from './contact-form.tsx'
import type { Contact } from './contact.ts'
import type { Outcome } from './outcome.ts'
import { useGuestBooking } from './use-guest-booking.ts'

type Props = {
  visit: Parameters<ReturnType<typeof useGuestBooking>['book']>[0]
  contact: Contact
  onContact: (contact: Contact) => void
  onBack: () => void
  onSettled: (outcome: Outcome) => void
}

/** Who comes, in the words of somebody without an account. */
export function GuestConfirm({ visit, contact, onContact, onBack, onSettled }: Props) {
  const t = useTranslations('portal.booking')
  const { book, isBusy } = useGuestBooking()
  const [fields, setFields] = useState<Record<string, string>>({})
  async function submit() {
    const outcome = await book(visit, contact)
    setFields(outcome.is === 'refused' ? outcome.fields : {})
    onSettled(outcome)
  }
  return (
    <>
      <Title order={2} fz="md" mb="md">
        {t('contact')}
      </Title>
      <ContactForm
        contact={contact}
        fields={fields}
        isBusy={isBusy}
        onChange={onContact}
        onSubmit={() => void submit()}
        onBack={onBack}
      />
    </>
  )
}
