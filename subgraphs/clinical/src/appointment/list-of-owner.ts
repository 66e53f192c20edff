import type { ClinicalContext } from '../context.ts'
import { daysOn } from '../days-on.ts'
import { loadListOf } from '../load-list-of.ts'
import { loadInSpan } from '../load-in-span.ts'
import { teamOf } from './appointment-row.ts'
import { visibleTo } from './own-appointments.ts'

const OF_PATIENT = Symbol('appointments by patient')
const OF_SPECIALIST = Symbol('appointments by specialist')
const MOST = 200

/** A patient's appointments, those that begin last in front, at most 200. */
export async function listAppointmentsOfPatient({ actor, db, loaders }: ClinicalContext, patientId: string) {
  const read = (ids: string[]) =>
    db.appointment.findMany({
      where: { patientId: { in: ids }, ...visibleTo(actor) },
      orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
    })
  const rows = await loadListOf(loaders, OF_PATIENT, { read, parentOf: (row) => row.patientId ?? '' }, patientId)
  return rows.slice(0, MOST)
}

/** What a specialist does in some days, alone or in a team, in order. */
export async function listAppointmentsOfSpecialist(
  { actor, db, loaders }: ClinicalContext,
  specialistId: string,
  asked: { from: Date; days: number },
) {
  const found = await loadInSpan(
    loaders,
    OF_SPECIALIST,
    {
      read: async (ids, { from, until }) => {
        const rows = await db.appointment.findMany({
          where: {
            AND: [
              { OR: [{ specialistId: { in: ids } }, { companionIds: { hasSome: ids } }] },
              { endsAt: { gt: from }, startsAt: { lt: until } },
              visibleTo(actor),
            ],
          },
          orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        })
        return rows.flatMap((appointment) => teamOf(appointment).map((of) => ({ of, appointment })))
      },
      parentOf: ({ of }) => of,
      isIn: ({ appointment: { startsAt, endsAt } }, { from, until }) => endsAt > from && startsAt < until,
    },
    { parentId: specialistId, ...daysOn(asked.from, asked.days) },
  )
  return found.map(({ appointment }) => appointment)
}
