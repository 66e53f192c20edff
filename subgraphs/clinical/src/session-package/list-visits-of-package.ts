import { GIVES_BACK } from '../appointment/appointment-status.ts'
import { visibleTo } from '../appointment/own-appointments.ts'
import type { ClinicalContext } from '../context.ts'
import { loadListOf } from '../load-list-of.ts'

const OF_PACKAGE = Symbol('appointments by session package')

/** The visits that took or keep a session of a package, by their start. */
export const listVisitsOfPackage = ({ actor, db, loaders }: ClinicalContext, sessionPackageId: string) =>
  loadListOf(
    loaders,
    OF_PACKAGE,
    {
      read: (ids) =>
        db.appointment.findMany({
          where: { sessionPackageId: { in: ids }, status: { notIn: [...GIVES_BACK] }, ...visibleTo(actor) },
          orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        }),
      parentOf: (row) => row.sessionPackageId ?? '',
    },
    sessionPackageId,
  )
