'use client'
import { Alert, Paper, SimpleGrid, Stack, Title } from '@mantine/core'
import { TimerOffIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { FreeSlotFragment, KeptSlotFragment } from '../gql/graphql.ts'
import { HoldBanner } from '../slot/hold-banner.tsx'
import { VisitSummary } from '../visit/visit-summary.tsx'
import type { Contact } from './contact.ts'
import { GuestConfirm } from './guest-confirm.tsx'
import type { Offer } from './offer.ts'
import type { Booked, Outcome } from './outcome.ts'
import { OwnConfirm } from './own-confirm.tsx'

type Props = {
  offer: Offer
  slot: FreeSlotFragment
  hold: KeptSlotFragment | null
  wanted: { calendarId: string; serviceId: string; specialistId: string | null }
  isGuest: boolean
  isHolding: boolean
  contact: Contact
  onContact: (contact: Contact) => void
  onRenew: () => void
  onAgain: () => void
  onBack: () => void
  onTaken: (nextSlots: FreeSlotFragment[]) => void
  onBooked: (booked: Booked) => void
}

/** The time is chosen: how long it is kept, and what is left to say. */
export function ConfirmStep({ offer, slot, hold, wanted, isGuest, isHolding, ...props }: Props) {
  const t = useTranslations('portal')
  const visit = { ...wanted, start: slot.start, holdToken: hold?.token ?? null }
  function settle(outcome: Outcome) {
    if (outcome.is === 'booked') props.onBooked(outcome.booked)
    if (outcome.is === 'taken') props.onTaken(outcome.nextSlots)
  }
  return (
    <Stack gap="md">
      {hold ? (
        <HoldBanner key={hold.token} hold={hold} isBusy={isHolding} onRenew={props.onRenew} onAgain={props.onAgain} />
      ) : (
        <Alert color="yellow" icon={<TimerOffIcon aria-hidden />}>
          {t('hold.off')}
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <Paper withBorder p="lg" style={{ alignSelf: 'start' }}>
          <Title order={2} fz="md" mb="md">
            {t('booking.yourVisit')}
          </Title>
          <VisitSummary
            service={offer.service.name}
            zone={offer.calendar.timezone}
            start={slot.start}
            end={slot.end}
            specialists={hold?.specialists ?? slot.specialists}
            price={slot.price}
          />
        </Paper>
        <Paper withBorder p="lg">
          {isGuest ? (
            <GuestConfirm
              visit={visit}
              contact={props.contact}
              onContact={props.onContact}
              onBack={props.onBack}
              onSettled={settle}
            />
          ) : (
            <OwnConfirm visit={visit} onBack={props.onBack} onSettled={settle} />
          )}
        </Paper>
      </SimpleGrid>
    </Stack>
  )
}
