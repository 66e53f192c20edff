import { openAdminClient, type AdminClient } from '@platform/prisma/admin-client'
import { anonymous } from '@platform/shared/testing/actor-of'
import { aWorld } from '@platform/shared/testing/world'
import { randomUUID } from 'node:crypto'

export const SIZES = [20, 50, 200] as const
export const VISITS_A_SPECIALIST = 100
export const DAYS = 30
const DAY_MS = 86_400_000
const ZONE = 'Europe/Bucharest'

export type BusyClinic = Awaited<ReturnType<typeof aBusyClinic>>

/** aurora with two hundred more specialists, a calendar of 20, of 50 and of all of them, and a month of visits for each. */
export async function aBusyClinic() {
  const world = await aWorld()
  const organizationId = world.organizations.aurora
  const superuserUrl = new URL(process.env['TEST_SUPERUSER_URL'] ?? '')
  superuserUrl.pathname = new URL(world.environment['DATABASE_ADMIN_URL'] ?? '').pathname
  const superuser = openAdminClient(superuserUrl.href)

  const service = await world.admin.service.create({
    data: {
      organizationId,
      name: 'Bench',
      durationMinutes: 45,
      intervalMinutes: 15,
      bufferBeforeMinutes: 5,
      bufferAfterMinutes: 10,
      dayLimit: 6,
      priceMinor: 10_000,
      currency: 'RON',
    },
  })
  const serviceId = service.id
  const specialistIds = await specialistsOf(world.admin, organizationId, serviceId)
  const calendars = await Promise.all(
    SIZES.map(async (size) => {
      const { id: calendarId } = await world.admin.calendar.create({
        data: {
          organizationId,
          name: `Of ${size}`,
          slug: `bench-${size}`,
          kind: 'open',
          audience: 'public',
          timezone: ZONE,
        },
      })
      await world.admin.calendarService.create({ data: { organizationId, calendarId, serviceId } })
      const some = specialistIds.slice(0, size)
      await world.admin.calendarSpecialist.createMany({
        data: some.map((specialistId) => ({ organizationId, calendarId, specialistId })),
      })
      return { size, calendarId, specialistIds: some }
    }),
  )
  const midnight = (Math.floor(Date.now() / DAY_MS) + 1) * DAY_MS
  const calendarId = calendars[0]?.calendarId ?? ''
  await writeVisits(superuser, { organizationId, serviceId, calendarId, midnight, specialistIds })

  return {
    world,
    superuser,
    organizationId,
    serviceId,
    calendars,
    midnight,
    from: new Date(midnight).toISOString().slice(0, 10),
    visitor: { ...anonymous(organizationId), clientIp: '2001:db8::1' },
    async close() {
      await superuser.$disconnect()
      await world.close()
    },
  }
}

/** Half work early and half late, all on five days; every other one is away for a week. */
async function specialistsOf(admin: AdminClient, organizationId: string, serviceId: string) {
  const ids = Array.from({ length: Math.max(...SIZES) }, () => randomUUID())
  await admin.specialist.createMany({
    data: ids.map((id, index) => ({ id, organizationId, displayName: `Bench ${index}`, timezone: ZONE })),
  })
  await admin.serviceSpecialist.createMany({
    data: ids.map((specialistId) => ({ organizationId, specialistId, serviceId })),
  })
  await admin.specialistHours.createMany({
    data: ids.flatMap((specialistId, index) =>
      [1, 2, 3, 4, 5].map((weekday) => {
        const ranges = index % 2 ? [480, 720, 780, 1020] : [600, 840, 900, 1200]
        return { organizationId, specialistId, weekday, ranges }
      }),
    ),
  })
  const away = { startsAt: new Date(Date.now() + 8 * DAY_MS), endsAt: new Date(Date.now() + 15 * DAY_MS) }
  await admin.timeOff.createMany({
    data: ids.filter((_, index) => index % 2).map((specialistId) => ({ organizationId, specialistId, ...away })),
  })
  return ids
}

type Written = {
  organizationId: string
  serviceId: string
  calendarId: string
  midnight: number
  specialistIds: string[]
}

/** A hundred visits each, out of step with the grid, spared their audit trail; what keeps people busy is written by its trigger. */
async function writeVisits(superuser: AdminClient, written: Written) {
  const { organizationId, serviceId, calendarId, midnight, specialistIds } = written
  await superuser.$executeRaw`ALTER TABLE clinical.appointments DISABLE TRIGGER record_change`
  await superuser.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('app.current_org_id', ${organizationId}, true)`
      await tx.$executeRaw`
        INSERT INTO clinical.appointments (organization_id, specialist_id, service_id, calendar_id, starts_at, ends_at,
            buffer_before_minutes, buffer_after_minutes, status, price_minor, currency)
          SELECT ${organizationId}::uuid, s.id, ${serviceId}::uuid, ${calendarId}::uuid, at, at + interval '45 minutes', 5, 10,
            'booked', 10000, 'RON'
            FROM unnest(${specialistIds}::uuid[]) WITH ORDINALITY s (id, i), generate_series(0, ${VISITS_A_SPECIALIST - 1}::int) n,
              LATERAL (SELECT ${new Date(midnight).toISOString()}::timestamptz + n % ${DAYS}::int * interval '1 day'
                + (360 + (n * 97 + i * 35) % 660) * interval '1 minute' AS at) a`
    },
    { timeout: 60_000 },
  )
  await superuser.$executeRaw`ALTER TABLE clinical.appointments ENABLE TRIGGER record_change`
  await superuser.$executeRaw`ANALYZE`
}
