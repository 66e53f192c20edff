'use client'
import { Modal, Select, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormActions } from '@platform/ui/form/form-actions.tsx'
import { useFocusBack } from '@platform/ui/form/use-focus-back.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RefusedTime } from '#appointment/refused-time.tsx'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { instantOf } from '#clock/wall-clock.ts'
import { PatientPicker, type Picked } from '#patient/patient-picker.tsx'
import { SeriesBooking } from '#series/series-booking.tsx'
import type { BookAppointmentMutation } from '../gql/graphql.ts'
import { useBookableCalendarsQuery, useBookAppointmentMutation } from '../gql/hooks.ts'
import { offersFor } from './offers-for.ts'

export type EmptySlot = { day: string; time: string; specialistId: string }

type More = { start?: string; specialistId?: string; overbookReason?: string; evenIfPatientIsBusy?: boolean }

type Props = { slot: EmptySlot; onClose: () => void; onBooked: () => void }

/** A visit for an empty time: for whom, what, with whom. */
export function BookVisitDialog({ slot, onClose, onBooked }: Props) {
  const t = useTranslations('clinic.schedule')
  const words = useTranslations('clinic.visit')
  const { zone } = useClinicClock()
  useFocusBack()
  const { act, isBusy } = useAct()
  const [, book] = useBookAppointmentMutation()
  const [{ data }] = useBookableCalendarsQuery()
  const [patient, setPatient] = useState<Picked | null>(null)
  const [values, setValues] = useState({ day: slot.day, time: slot.time, offer: '', specialistId: slot.specialistId })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<BookAppointmentMutation['bookAppointment'] | null>(null)
  const [isSeries, setSeries] = useState(false)
  const set = (changes: Partial<typeof values>) => setValues((before) => ({ ...before, ...changes }))

  const askForPatient = () => setErrors({ patientId: t('choosePatient') })

  const calendars = data?.calendars.edges.map(({ node }) => node) ?? []
  const offers = offersFor(calendars, values.specialistId, values.day)
  const offer = offers.find(({ value }) => value === values.offer) ?? offers[0]
  const specialists = new Map(
    calendars.flatMap((calendar) => calendar.specialists.map(({ id, displayName }) => [id, displayName])),
  )

  async function submit(more: More = {}) {
    if (!patient) return askForPatient()
    if (!offer) return
    const { calendarId, serviceId } = offer
    const input = {
      calendarId,
      serviceId,
      patientId: patient.id,
      start: instantOf(`${values.day} ${values.time}:00`, zone),
      ...(values.specialistId ? { specialistId: values.specialistId } : {}),
      ...more,
    }
    const { isDone, data: answer, fields } = await act(book({ input }), { done: t('booked') })
    setErrors(fields)
    if (isDone) return onBooked()
    setRefused(answer?.bookAppointment ?? null)
  }

  return (
    <Modal opened onClose={onClose} title={t('bookTitle')} size="lg">
      <Stack>
        <PatientPicker
          picked={patient}
          error={errors['patientId']}
          onPick={(picked) => {
            setPatient(picked)
            setErrors({})
          }}
        />
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (!isSeries) void submit()
          }}
        >
          <Stack>
            <Select
              label={words('service')}
              required
              allowDeselect={false}
              data={offers.map(({ value, label }) => ({ value, label }))}
              value={offer?.value ?? null}
              error={errors['serviceId'] ?? (data && offers.length === 0 ? t('noOffer') : undefined)}
              onChange={(value) => set({ offer: value ?? '' })}
            />
            <SimpleGrid cols={{ base: 1, sm: 3 }}>
              <Select
                label={words('with')}
                placeholder={t('anybody')}
                clearable
                clearButtonProps={{ 'aria-label': t('anybody') }}
                data={[...specialists].map(([value, label]) => ({ value, label }))}
                value={values.specialistId || null}
                onChange={(specialistId) => set({ specialistId: specialistId ?? '' })}
              />
              <TextInput
                type="date"
                label={isSeries ? t('firstDay') : words('day')}
                required
                value={values.day}
                onChange={(event) => set({ day: event.currentTarget.value })}
              />
              <TextInput
                type="time"
                label={words('time')}
                required
                step={300}
                value={values.time}
                onChange={(event) => set({ time: event.currentTarget.value })}
              />
            </SimpleGrid>
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
            offer={
              patient && offer
                ? {
                    calendarId: offer.calendarId,
                    serviceId: offer.serviceId,
                    patientId: patient.id,
                    ...(values.specialistId ? { specialistId: values.specialistId } : {}),
                    firstDay: values.day,
                    startTime: values.time,
                    timezone: zone,
                  }
                : null
            }
            firstDay={values.day}
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
