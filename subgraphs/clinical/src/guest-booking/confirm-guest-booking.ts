import { conflict, invalid, notFound } from '@platform/shared/errors'
import { localDate } from '@platform/shared/local-date'
import type { ClinicalContext } from '../context.ts'
import { admitPatient } from '../patient/admit-patient.ts'
import { findPatient } from '../patient/find-patient.ts'
import type { GuestBookingRow } from './find-guest-booking.ts'
import { invitePatient } from './invite-patient.ts'
import { mergeCandidates } from './merge-candidates.ts'
import { waitingBooking, type NamedBooking } from './waiting-booking.ts'

type Given = string | null | undefined
type Corrections = { givenName?: Given; familyName?: Given; email?: Given; phone?: Given; birthDate?: Given }
type Confirmation = NamedBooking & Corrections & { patientId?: Given; evenIfDuplicate?: boolean }

/**
 * Notes that the clinic has spoken to a guest and who they are: a patient it knows, or a new one. Whoever has no account is
 * invited to one, at the address of the record; an account that is there is left alone until its owner accepts.
 */
export async function confirmGuestBooking(ctx: ClinicalContext, input: Confirmation) {
  const { appointment, ...booking } = await waitingBooking(ctx, input)
  const patient = input.patientId ? await knownPatient(ctx, input.patientId) : await newPatient(ctx, booking, input)
  if (!patient.email) throw conflict('This record has no e-mail address to invite anybody at', 'patientId')

  const { id, version } = booking
  const confirmed = await ctx.db.guestBooking.update({
    where: { id, version },
    data: { patientId: patient.id, confirmedAt: ctx.now() },
  })
  const isTheirs = patient.humanId === null
  const visit = isTheirs
    ? await ctx.db.appointment.update({
        where: { id: appointment.id, version: appointment.version },
        data: { patientId: patient.id },
      })
    : appointment
  if (isTheirs) await invitePatient(ctx, patient.email)
  const subjectIds = [id, visit.id, patient.id] as const
  await ctx.emit({ type: 'guest_booking.confirmed', subjectIds, data: { hasAccount: !isTheirs } })
  return { ...confirmed, appointment: visit }
}

async function knownPatient(ctx: ClinicalContext, patientId: string) {
  const patient = await findPatient(ctx, patientId)
  if (!patient || patient.isDeceased) throw notFound('Patient', 'patientId')
  return patient
}

/** As the guest said it, unless they said otherwise on the telephone. By the birth date they prove later who they are. */
async function newPatient(ctx: ClinicalContext, booking: Omit<GuestBookingRow, 'appointment'>, input: Confirmation) {
  const birthDate = input.birthDate ?? localDate(booking.birthDate)
  if (birthDate === null) throw invalid('Ask for it: by it they prove later who they are', 'birthDate')
  if (!input.evenIfDuplicate && (await mergeCandidates(ctx, booking)).length > 0)
    throw conflict('This may be a patient of yours: say which, or that they are new', 'patientId')
  return admitPatient(ctx, {
    givenName: input.givenName ?? booking.givenName,
    familyName: input.familyName ?? booking.familyName,
    email: input.email ?? booking.email,
    phone: input.phone ?? booking.phone,
    languageCode: booking.languageCode,
    birthDate,
    evenIfDuplicate: true,
  })
}
