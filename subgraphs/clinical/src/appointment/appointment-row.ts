import type { Appointment } from '@platform/prisma/generated'
import { clinicRules } from '../clinic-rules.ts'
import type { ClinicalContext } from '../context.ts'
import { APPOINTMENT_STATUSES } from './appointment-status.ts'
import { mayManage } from './own-appointments.ts'
import { refusalOf, type AppointmentAct } from './transitions.ts'

export type AppointmentRow = Appointment

/** The state of a row: one of seven, by a constraint. */
export const statusOf = ({ status }: Pick<AppointmentRow, 'status'>) =>
  APPOINTMENT_STATUSES.find((known) => known === status) ?? 'booked'

/** Why the asker may not do that to an appointment now, or null when they may. */
export const refusalFor = async (act: AppointmentAct, row: AppointmentRow, ctx: ClinicalContext) =>
  refusalOf(
    act,
    {
      status: statusOf(row),
      start: row.startsAt.getTime(),
      statusSince: row.statusAt.getTime(),
      isRated: row.rating !== null,
      patientMoves: row.patientMoves,
    },
    { isStaff: mayManage(ctx.actor), now: ctx.now().getTime(), rules: await clinicRules(ctx) },
  )

/** What the asker may do, for clients to offer. */
export const canDo = (act: AppointmentAct) => async (row: AppointmentRow, _: unknown, ctx: ClinicalContext) =>
  (await refusalFor(act, row, ctx)) === null

/** The time an appointment takes, or leaves. */
export const timeOf = (row: AppointmentRow) => ({
  specialistIds: teamOf(row),
  startsAt: row.startsAt,
  endsAt: row.endsAt,
})

/** Everybody who gives the visit, its lead in front. */
export const teamOf = ({ specialistId, companionIds }: Pick<AppointmentRow, 'specialistId' | 'companionIds'>) => [
  specialistId,
  ...companionIds,
]
