'use client'
import { Stack } from '@mantine/core'
import { useState } from 'react'
import type { FreeSlotFragment } from '../gql/graphql.ts'
import { SlotPicker } from '../slot/slot-picker.tsx'
import { TakenNotice } from '../slot/taken-notice.tsx'
import { useHold } from '../slot/use-hold.ts'
import { BookingDone } from './booking-done.tsx'
import { ConfirmStep } from './confirm-step.tsx'
import { NO_CONTACT } from './contact.ts'
import { OfferHead } from './offer-head.tsx'
import type { Offer } from './offer.ts'
import type { Booked } from './outcome.ts'
import { SpecialistChoice } from './specialist-choice.tsx'

type Props = {
  offer: Offer
  isGuest: boolean
  specialistId: string
  from: string
  onSpecialist: (specialistId: string) => void
  onWeek: (from: string) => void
  onBack: () => void
}

/** From a service to a visit: with whom, when, and for whom. */
export function BookOffer({ offer, isGuest, specialistId, from, onSpecialist, onWeek, onBack }: Props) {
  const { hold, take, renew, letGo, isBusy } = useHold()
  const [picked, setPicked] = useState<FreeSlotFragment | null>(null)
  const [nextSlots, setNextSlots] = useState<FreeSlotFragment[] | null>(null)
  const [contact, setContact] = useState(NO_CONTACT)
  const [booked, setBooked] = useState<Booked | null>(null)
  const wanted = {
    calendarId: offer.calendar.id,
    serviceId: offer.service.id,
    specialistId: specialistId || null,
  }

  function backToTimes(others: FreeSlotFragment[] | null) {
    letGo()
    setPicked(null)
    setNextSlots(others)
  }
  async function pick(slot: FreeSlotFragment) {
    const choice = await take({ ...wanted, start: slot.start })
    if (choice.is === 'taken') backToTimes(choice.nextSlots)
    else if (choice.is !== 'failed') {
      setPicked(slot)
      setNextSlots(null)
    }
  }
  function finish(visit: Booked) {
    letGo()
    setBooked(visit)
  }

  if (booked) return <BookingDone offer={offer} booked={booked} isGuest={isGuest} email={contact.email} />
  if (picked)
    return (
      <ConfirmStep
        offer={offer}
        slot={picked}
        hold={hold}
        wanted={wanted}
        isGuest={isGuest}
        isHolding={isBusy}
        contact={contact}
        onContact={setContact}
        onRenew={() => void renew()}
        onAgain={() => void pick(picked)}
        onBack={() => backToTimes(null)}
        onTaken={backToTimes}
        onBooked={finish}
      />
    )
  return (
    <Stack gap="lg">
      <OfferHead offer={offer} onBack={onBack} />
      {nextSlots && <TakenNotice nextSlots={nextSlots} isBusy={isBusy} onPick={(slot) => void pick(slot)} />}
      <SpecialistChoice specialists={offer.specialists} value={specialistId} onChange={onSpecialist} />
      <SlotPicker
        wanted={{ ...wanted, from }}
        zone={offer.calendar.timezone}
        isBusy={isBusy}
        onPick={(slot) => void pick(slot)}
        onWeek={onWeek}
      />
    </Stack>
  )
}
