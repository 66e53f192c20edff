import { requestContext } from '@platform/shared/request-context'
import { availability } from '../../src/availability/availability.ts'
import { findAvailability } from '../../src/schedule/find-availability.ts'
import { readVisits } from '../../src/schedule/read-visits.ts'
import { loadScheduleGround } from '../../src/schedule/schedule-ground.ts'
import { DAYS, VISITS_A_SPECIALIST, type BusyClinic } from './busy-clinic.ts'
import { slotsByCounting } from './slots-by-counting.ts'
import { oneByOne, type Line } from './times.ts'

const DAY_MS = 86_400_000

/** A month of slots for a visitor, from their request to what they are told, beside the visits read and nothing else. */
export async function benchAvailability(clinic: BusyClinic): Promise<Line[]> {
  const { world, serviceId, visitor, from, midnight } = clinic
  const asVisitor = () => requestContext(world.services, visitor, new Map())
  const window = { start: midnight, end: midnight + DAYS * DAY_MS }
  const lines: Line[] = []
  for (const { size, calendarId, specialistIds } of clinic.calendars) {
    const rounds = Math.ceil(1_200 / size)
    const asked = { calendarId, serviceId, from, days: DAYS }
    const answer = await oneByOne(rounds, () => findAvailability(asVisitor(), asked, readVisits))
    const raw = await oneByOne(rounds, () => readRaw(clinic, specialistIds))
    const ground = await loadScheduleGround(
      asVisitor(),
      { calendarId, serviceId, specialistId: null, windowIn: () => window },
      readVisits,
    )
    if (!ground) throw new Error('There is no such offer')
    const computed = await oneByOne(2 * rounds, () => availability(ground.input))
    const counted = await oneByOne(2 * rounds, () => slotsByCounting(ground.input))
    const of = `${size} specialists, ${size * VISITS_A_SPECIALIST} visits`
    const line = (what: string, times: Awaited<ReturnType<typeof oneByOne>>, isFloor = false) =>
      lines.push({ what, size: of, ...times, perSecond: null, isFloor })
    line(`availability, ${DAYS} days`, answer)
    line('its visits read, raw', raw, true)
    line('the computation alone', computed)
    line('as many slots counted', counted, true)
  }
  return lines
}

function readRaw({ superuser, midnight }: BusyClinic, specialistIds: readonly string[]) {
  const [from, until] = [new Date(midnight - 8 * DAY_MS), new Date(midnight + (DAYS + 8) * DAY_MS)]
  return superuser.$queryRaw`
    SELECT specialist_id, service_id, appointment_id, starts_at, ends_at, buffer_before_minutes, buffer_after_minutes, is_over
      FROM clinical.busy_times
     WHERE specialist_id = ANY(${specialistIds}::uuid[]) AND ends_at > ${from} AND starts_at < ${until}`
}
