import { createHash } from 'node:crypto'
import { conflict, invalid } from '@platform/shared/errors'
import { bookableTime } from '../appointment/bookable-time.ts'
import { bookingColumns } from '../appointment/booking-columns.ts'
import type { ClinicalContext } from '../context.ts'
import { calendarEntries, type CalendarVisit } from '../feed/calendar-entries.ts'
import { calendarText } from '../feed/calendar-text.ts'
import { providedProof } from '../guest-proof/provided-proof.ts'
import { useProof } from '../guest-proof/use-proof.ts'
import { tellVisit } from '../hold/tell-visit.ts'
import { bookingDueAt } from './booking-due.ts'
import { bookingHours } from './booking-hours.ts'
import { guestContact, type ContactInput } from './guest-contact.ts'

export type GuestRequest = ContactInput & {
  calendarId: string
  serviceId: string
  start: Date
  specialistId?: string | null | undefined
  holdToken?: string | null | undefined
  proof: string
  idempotencyKey?: string | null | undefined
}

/**
 * Books a time for somebody who has no account: it is taken at once, and the clinic has to confirm it in time. Refuses
 * whoever is signed in, who did not do the work, and the same request a second time.
 */
export async function bookAsGuest(ctx: ClinicalContext, input: GuestRequest) {
  if (ctx.actor.kind !== 'anonymous') throw conflict('You are signed in: book for yourself, or for a patient')
  const { calendarId, serviceId, start, specialistId = null, holdToken = null } = input
  const contact = await guestContact(ctx, input)
  const proof = await providedProof(ctx, input.proof)
  const [ids] = await ctx.db.$queryRaw<{ booking: string; visit: string; now: Date }[]>`
    SELECT uuidv7() AS booking, uuidv7() AS visit, now()`
  if (!ids) throw new Error('The database made no ids')
  // Nothing is asked back of what a visitor writes: they may not read it.
  const booking = { id: ids.booking, ...contact, requestKey: requestKey(input.idempotencyKey) }
  const { count } = await ctx.db.guestBooking.createMany({ data: [booking], skipDuplicates: true })
  if (count === 0) throw conflict('This has been booked already', 'idempotencyKey')
  await useProof(ctx, proof)

  const time = await bookableTime(ctx, {
    calendarId,
    serviceId,
    start,
    specialistId,
    holdToken,
    mayOverbook: false,
  })
  const calendar = await ctx.db.calendar.findUnique({ where: { id: calendarId } })
  const visit = {
    id: ids.visit,
    guestBookingId: ids.booking,
    calendarId,
    serviceId,
    locationId: calendar?.locationId ?? null,
    ...bookingColumns(time, null),
  }
  await ctx.db.appointment.createMany({ data: [visit] })
  await ctx.emit({ type: 'appointment.booked', subjectIds: [visit.id, visit.specialistId], data: {} })
  await ctx.emit({ type: 'guest_booking.requested', subjectIds: [booking.id, visit.id], data: {} })
  await tellVisit(ctx, 'slot.booked', { ...visit, specialistIds: time.specialistIds })

  const dueAt = bookingDueAt({ requestedAt: ids.now, start: visit.startsAt }, await bookingHours(ctx))
  const price = { amountMinor: visit.priceMinor, currency: visit.currency }
  return {
    id: booking.id,
    start: visit.startsAt,
    end: visit.endsAt,
    dueAt,
    price,
    specialistIds: time.specialistIds,
    calendarFile: await bookedFile(ctx, visit),
  }
}

export type BookingReceipt = Awaited<ReturnType<typeof bookAsGuest>>

/** Put together from what was just written: a visitor does not get to read it back. */
async function bookedFile(ctx: ClinicalContext, visit: Omit<CalendarVisit, 'status' | 'version' | 'updatedAt'>) {
  return calendarText(await calendarEntries(ctx, [{ ...visit, status: 'booked', version: 1, updatedAt: ctx.now() }]))
}

function requestKey(given: string | null | undefined) {
  if (given == null) return null
  if (given.length < 8 || given.length > 255) throw invalid('8 to 255 characters', 'idempotencyKey')
  return createHash('sha256').update(given).digest('base64url')
}
