import type { World } from '@platform/shared/testing/world'
import { aPatient } from './a-booking.ts'
import { aSchedule } from './a-schedule.ts'

type Own = {
  startsAt: Date
  minutes?: number
  createdAt?: Date
  status?: string
  specialistId?: string
  patientId?: string
}

/** A visit at any time at all, written down as a seed would: of the past as well. */
export async function aWrittenVisit(world: World, { minutes = 60, status = 'upcoming', ...own }: Own) {
  const { calendarId, serviceId, specialistId } = await aSchedule(world)
  const { id: patientId } = await aPatient(world, { email: 'ana@example.test' })
  const data = {
    organizationId: world.organizations.aurora,
    calendarId,
    serviceId,
    specialistId,
    patientId,
    status,
    createdAt: new Date(own.startsAt.getTime() - 7 * 86_400_000),
    endsAt: new Date(own.startsAt.getTime() + minutes * 60_000),
    priceMinor: 10_000,
    currency: 'RON',
    ...own,
  }
  return world.admin.$transaction(async (tx) => {
    // The trigger that keeps busy times writes those of this clinic alone.
    await tx.$executeRaw`SELECT set_config('app.current_org_id', ${data.organizationId}, true)`
    return tx.appointment.create({ data })
  })
}
