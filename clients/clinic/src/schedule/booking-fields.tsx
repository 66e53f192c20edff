'use client'
import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { SessionChoice } from '#series/session-choice.tsx'
import type { Booking } from './use-booking.ts'

/** What is booked, with whom and when; of a series, from which day on. */
export function BookingFields({ booking, isSeries }: { booking: Booking; isSeries: boolean }) {
  const t = useTranslations('clinic.schedule')
  const words = useTranslations('clinic.visit')
  const { form, patient, calendars, offers, offer, isKnown } = booking
  const { draft, set, errors, text, choice } = form
  const specialists = new Map(
    calendars.flatMap((calendar) => calendar.specialists.map(({ id, displayName }) => [id, displayName])),
  )
  return (
    <>
      <Select
        label={words('service')}
        required
        allowDeselect={false}
        data={offers.map(({ value, label }) => ({ value, label }))}
        value={offer?.value ?? null}
        error={errors['serviceId'] ?? (isKnown && offers.length === 0 ? t('noOffer') : undefined)}
        onChange={(value) => set({ offer: value ?? '', sessionPackageId: '' })}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Select
          label={words('with')}
          placeholder={t('anybody')}
          clearable
          clearButtonProps={{ 'aria-label': t('anybody') }}
          data={[...specialists].map(([value, label]) => ({ value, label }))}
          {...choice('specialistId')}
        />
        <TextInput type="date" label={isSeries ? t('firstDay') : words('day')} required {...text('day')} />
        <TextInput type="time" label={words('time')} required step={300} {...text('time')} />
      </SimpleGrid>
      {patient && offer && (
        <SessionChoice
          patientId={patient.id}
          serviceId={offer.serviceId}
          sessionPackageId={draft.sessionPackageId}
          error={errors['sessionPackageId']}
          onChange={(sessionPackageId) => set({ sessionPackageId })}
        />
      )}
    </>
  )
}
