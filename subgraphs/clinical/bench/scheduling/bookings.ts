import { requestContext } from '@platform/shared/request-context'
import { subgraph } from '../../src/subgraph.ts'
import { findAvailability } from '../../src/schedule/find-availability.ts'
import { readVisits } from '../../src/schedule/read-visits.ts'
import { DAYS, type BusyClinic } from './busy-clinic.ts'
import { atOnce, crowdLine, type Line } from './times.ts'

const LANES = 10
const EACH = 12
const DAY_MS = 86_400_000
const BOOK =
  'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { appointment { id } userErrors { message } } }'

/** Free times of ten specialists booked at once, beside the same rows written without asking, and in a table of no rules. */
export async function benchBookings(clinic: BusyClinic): Promise<Line[]> {
  const { world, superuser, organizationId, serviceId, calendars, midnight } = clinic
  const calendarId = calendars[0]?.calendarId ?? ''
  const lanes = await Promise.all(
    (calendars[0]?.specialistIds ?? [])
      .slice(0, LANES)
      .map((specialistId) => aLane(clinic, { calendarId, specialistId })),
  )
  const actor = await world.actor('admin@aurora.test', 'aurora')
  const size = `${LANES} at once`

  const booked = await atOnce(EACH, LANES, async (round, turn) => {
    const lane = lanes[turn]
    const { specialistId, patientId } = lane ?? {}
    const input = { calendarId, serviceId, specialistId, patientId, start: lane?.starts[round] }
    const { data, errors } = await world.run(subgraph, actor, BOOK, { input })
    const answer = data?.['bookAppointment'] as { appointment: object | null; userErrors: object[] } | undefined
    if (!answer?.appointment) throw new Error(JSON.stringify(errors ?? answer))
  })

  const ctx = requestContext(world.services, actor, new Map())
  const rowAt = (round: number, turn: number) => {
    const startsAt = new Date(midnight + (DAYS + 30 + round) * DAY_MS)
    const { specialistId = '', patientId = '' } = lanes[turn] ?? {}
    const endsAt = new Date(startsAt.getTime() + 45 * 60_000)
    return { calendarId, serviceId, specialistId, patientId, startsAt, endsAt, priceMinor: 10_000, currency: 'RON' }
  }
  const written = await atOnce(EACH, LANES, (round, turn) =>
    ctx.inTransaction((tx) => tx.db.appointment.create({ data: rowAt(round, turn) })),
  )
  await superuser.$executeRaw`CREATE TABLE public.bare_appointments (LIKE clinical.appointments INCLUDING DEFAULTS)`
  const bare = await atOnce(EACH, LANES, (round, turn) => {
    const row = rowAt(round, turn)
    return superuser.$executeRaw`
      INSERT INTO public.bare_appointments (organization_id, specialist_id, service_id, calendar_id, patient_id, starts_at,
          ends_at, price_minor, currency)
        VALUES (${organizationId}::uuid, ${row.specialistId}::uuid, ${serviceId}::uuid, ${calendarId}::uuid,
          ${row.patientId}::uuid, ${row.startsAt}, ${row.endsAt}, ${row.priceMinor}, ${row.currency})`
  })
  return [
    crowdLine('a visit booked, as a whole', size, booked),
    crowdLine('its row, all triggers and audit', size, written),
    crowdLine('a row in a bare table', size, bare, true),
  ]
}

/** Somebody who gives visits, somebody who comes to them, and times that are free and leave each other free. */
async function aLane(
  { world, serviceId, organizationId, visitor, from }: BusyClinic,
  { calendarId, specialistId }: { calendarId: string; specialistId: string },
) {
  const patient = await world.admin.patient.create({ data: { organizationId, givenName: 'Ana', familyName: 'Bench' } })
  const asked = { calendarId, serviceId, specialistId, from, days: DAYS }
  const offered = await findAvailability(requestContext(world.services, visitor, new Map()), asked, readVisits)
  // The last of each day: the first of some were kept for somebody.
  const starts = offered?.days.flatMap(({ slots }) => new Date(slots.at(-1)?.start ?? 0)) ?? []
  if (starts.length < EACH) throw new Error('Not enough is free')
  return { specialistId, patientId: patient.id, starts }
}
