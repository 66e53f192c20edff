'use client'
import { Modal, Stack, Switch } from '@mantine/core'
import { FormActions } from '@platform/ui/form/form-actions.tsx'
import { useFocusBack } from '@platform/ui/form/use-focus-back.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RefusedTime } from '#appointment/refused-time.tsx'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { PatientPicker } from '#patient/patient-picker.tsx'
import { SeriesBooking } from '#series/series-booking.tsx'
import { BookingFields } from './booking-fields.tsx'
import { useBooking, type EmptySlot } from './use-booking.ts'

type Props = { slot: EmptySlot; onClose: () => void; onBooked: () => void }

/** A visit for an empty time, or a series that begins with it: for whom, what, with whom. */
export function BookVisitDialog({ slot, onClose, onBooked }: Props) {
  const t = useTranslations('clinic.schedule')
  const { zone } = useClinicClock()
  const [isSeries, setSeries] = useState(false)
  const booking = useBooking(slot, onBooked)
  const { form, patient, pick, askForPatient, offer, wanted, submit, refused, isBusy } = booking
  const { day, time } = form.draft
  useFocusBack()

  return (
    <Modal opened onClose={onClose} title={t('bookTitle')} size="lg">
      <Stack>
        <PatientPicker picked={patient} error={form.errors['patientId']} onPick={pick} />
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (!isSeries) void submit()
          }}
        >
          <Stack>
            <BookingFields booking={booking} isSeries={isSeries} />
            <Switch
              label={t('again')}
              checked={isSeries}
              onChange={(event) => setSeries(event.currentTarget.checked)}
            />
            {!isSeries && <FormActions submit={t('book')} isBusy={isBusy} isDisabled={!offer} onCancel={onClose} />}
          </Stack>
        </form>
        {isSeries && (
          <SeriesBooking
            offer={wanted && { ...wanted, firstDay: day, startTime: time, timezone: zone }}
            firstDay={day}
            onIncomplete={askForPatient}
            onBooked={onBooked}
          />
        )}
        {refused && !isSeries && (
          <RefusedTime
            answer={refused}
            isBusy={isBusy}
            onSlot={(start, specialistId) => void submit({ start, ...(specialistId ? { specialistId } : {}) })}
            onOverbook={(overbookReason) => void submit({ overbookReason })}
            onEvenIfBusy={() => void submit({ evenIfPatientIsBusy: true })}
          />
        )}
      </Stack>
    </Modal>
  )
}
