import { z } from 'zod'
import type { ClinicalContext } from '../context.ts'
import type { Span } from '../span/span.ts'
import type { Appointment } from '../availability/busy.ts'
import type { Workload } from '../schedule/visits.ts'

/** How far back work counts when it is shared evenly. */
const RECENT_MS = 30 * 86_400_000

type Asked = { readonly specialistIds: readonly string[]; readonly around: Span }

type Kept = readonly [
  appointmentId: string,
  serviceId: string,
  start: number,
  end: number,
  bufferBeforeMinutes: number,
  bufferAfterMinutes: number,
  isOver: boolean,
]
const Rows = z.array(z.object({ specialistId: z.string(), kept: z.string() }))

/**
 * When appointments keep specialists busy, for whoever asks for slots, and how much each was given of late: two statements.
 * The first answers with one text a specialist: a month of a large clinic is thousands of rows, and to make each an object
 * of Prisma's takes longer than to find out what is free.
 */
export async function readBusyTimes({ db, now }: ClinicalContext, { specialistIds, around }: Asked) {
  const rows = Rows.parse(
    await db.$queryRaw`
    SELECT specialist_id::text AS "specialistId", json_agg(json_build_array(appointment_id, service_id,
        floor(extract(epoch FROM starts_at) * 1000), floor(extract(epoch FROM ends_at) * 1000),
        buffer_before_minutes, buffer_after_minutes, is_over))::text AS kept
      FROM clinical.busy_times
     WHERE specialist_id = ANY(${[...specialistIds]}::uuid[])
       AND ends_at > ${new Date(around.start)} AND starts_at < ${new Date(around.end)}
     GROUP BY specialist_id`,
  )
  const specialistId = { in: [...specialistIds] }
  const given = await db.busyTime.groupBy({
    by: ['specialistId'],
    where: { specialistId, assignedAt: { gt: new Date(now().getTime() - RECENT_MS) } },
    _count: true,
    _max: { assignedAt: true },
  })
  return {
    appointments: rows.flatMap((row) =>
      // As selected above; thousands of them, and to look at each again takes longer than the rest.
      (JSON.parse(row.kept) as Kept[]).map(
        ([id, serviceId, start, end, bufferBeforeMinutes, bufferAfterMinutes, isOver]): Appointment => ({
          id,
          specialistId: row.specialistId,
          serviceId,
          start,
          end,
          bufferBeforeMinutes,
          bufferAfterMinutes,
          // Which of the states that block is not for everybody to know.
          status: isOver ? 'done' : 'booked',
        }),
      ),
    ),
    workload: new Map(
      given.map((row): [string, Workload] => [
        row.specialistId,
        { recentAppointments: row._count, lastAssignedAt: row._max.assignedAt?.getTime() ?? null },
      ]),
    ),
  }
}
