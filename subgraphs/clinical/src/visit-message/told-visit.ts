import type { ClinicalContext } from '../context.ts'

/** A visit with whom it is for, as the database has it now. Null when there is none at this clinic. */
export const toldVisit = ({ db }: Pick<ClinicalContext, 'db'>, id: string) =>
  db.appointment.findUnique({ where: { id }, include: { patient: true, guestBooking: true } })

export type ToldVisit = NonNullable<Awaited<ReturnType<typeof toldVisit>>>
