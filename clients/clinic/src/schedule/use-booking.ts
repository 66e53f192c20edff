'use client'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { instantOf } from '#clock/wall-clock.ts'
import type { Picked } from '#patient/patient-picker.tsx'
import type { BookAppointmentMutation } from '../gql/graphql.ts'
import { useBookableCalendarsQuery, useBookAppointmentMutation } from '../gql/hooks.ts'
import { offersFor } from './offers-for.ts'

export type EmptySlot = { day: string; time: string; specialistId: string }

type More = { start?: string; specialistId?: string; overbookReason?: string; evenIfPatientIsBusy?: boolean }

/** A visit that is being thought of: for whom, what, with whom, when; and booking it. */
export function useBooking(slot: EmptySlot, onBooked: () => void) {
  const t = useTranslations('clinic.schedule')
  const { zone } = useClinicClock()
  const { act, isBusy } = useAct()
  const [, book] = useBookAppointmentMutation()
  const [{ data }] = useBookableCalendarsQuery()
  const [patient, setPatient] = useState<Picked | null>(null)
  const [refused, setRefused] = useState<BookAppointmentMutation['bookAppointment'] | null>(null)
  const form = useDraft({ ...slot, offer: '', sessionPackageId: '' })
  const { draft, set, setErrors } = form

  const calendars = data?.calendars.edges.map(({ node }) => node) ?? []
  const offers = offersFor(calendars, draft.specialistId, draft.day)
  const offer = offers.find(({ value }) => value === draft.offer) ?? offers[0]
  /** What is booked, of one visit as of many. Null while it is not known for whom, or there is nothing to book. */
  const wanted =
    patient && offer
      ? {
          calendarId: offer.calendarId,
          serviceId: offer.serviceId,
          patientId: patient.id,
          ...(draft.specialistId ? { specialistId: draft.specialistId } : {}),
          ...(draft.sessionPackageId ? { sessionPackageId: draft.sessionPackageId } : {}),
        }
      : null

  const askForPatient = () => setErrors({ patientId: t('choosePatient') })
  function pick(picked: Picked | null) {
    setPatient(picked)
    // Sessions are one patient's.
    set({ sessionPackageId: '' })
    setErrors({})
  }
  async function submit(more: More = {}) {
    if (!wanted) return patient ? undefined : askForPatient()
    const input = { ...wanted, start: instantOf(`${draft.day} ${draft.time}:00`, zone), ...more }
    const { isDone, data: answer, fields } = await act(book({ input }), { done: t('booked') })
    setErrors(fields)
    if (isDone) return onBooked()
    setRefused(answer?.bookAppointment ?? null)
  }
  return {
    form,
    patient,
    pick,
    askForPatient,
    calendars,
    offers,
    offer,
    isKnown: Boolean(data),
    wanted,
    submit,
    refused,
    isBusy,
  }
}

export type Booking = ReturnType<typeof useBooking>
