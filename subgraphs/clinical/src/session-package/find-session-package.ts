import { loadById } from '@platform/shared/loader'
import { visibleTo } from '../appointment/own-appointments.ts'
import type { ClinicalContext } from '../context.ts'

const BY_ID = Symbol('session packages by id')

/** The sessions with this id, if the asker may see them. Those asked for together are read together. */
export const findSessionPackage = ({ actor, db, loaders }: ClinicalContext, id: string) =>
  loadById(
    loaders,
    BY_ID,
    (ids) => db.sessionPackage.findMany({ where: { id: { in: [...ids] }, ...visibleTo(actor) } }),
    (row) => row.id,
  )(id)
