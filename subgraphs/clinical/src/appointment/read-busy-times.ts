import type { ClinicalContext } from '../context.ts'
import type { Span } from '../span/span.ts'
import type { Appointment } from '../availability/busy.ts'
import type { Workload } from '../schedule/visits.ts'

/** How far back work counts when it is shared evenly. */
const RECENT_MS = 30 * 86_400_000

type Asked = { readonly specialistIds: readonly string[]; readonly around: Span }

/** When appointments keep specialists busy, for whoever asks for slots, and how much each was given of late: two statements. */
export async function readBusyTimes({ db, now }: ClinicalContext, { specialistIds, around }: Asked) {
  const specialistId = { in: [...specialistIds] }
  const rows = await db.busyTime.findMany({
    where: { specialistId, endsAt: { gt: new Date(around.start) }, startsAt: { lt: new Date(around.end) } },
  })
  const given = await db.busyTime.groupBy({
    by: ['specialistId'],
    where: { specialistId, assignedAt: { gt: new Date(now().getTime() - RECENT_MS) } },
    _count: true,
    _max: { assignedAt: true },
  })
  return {
    appointments: rows.map(({ appointmentId, startsAt, endsAt, isOver, ...row }): Appointment => ({
      id: appointmentId,
      specialistId: row.specialistId,
      serviceId: row.serviceId,
      start: startsAt.getTime(),
      end: endsAt.getTime(),
      bufferBeforeMinutes: row.bufferBeforeMinutes,
      bufferAfterMinutes: row.bufferAfterMinutes,
      // Which of the states that block is not for everybody to know.
      status: isOver ? 'done' : 'booked',
    })),
    workload: new Map(
      given.map((row): [string, Workload] => [
        row.specialistId,
        { recentAppointments: row._count, lastAssignedAt: row._max.assignedAt?.getTime() ?? null },
      ]),
    ),
  }
}
