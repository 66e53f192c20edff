import { loadById } from '@platform/shared/loader'
import type { ClinicalContext } from '../context.ts'
import { visibleTo } from './visible-to.ts'

const BY_ID = Symbol('patients by id')

/** The patient with this id, if the asker may see one. Those asked for together are read together. */
export const findPatient = ({ actor, db, loaders }: ClinicalContext, id: string) =>
  loadById(
    loaders,
    BY_ID,
    (ids) => db.patient.findMany({ where: { id: { in: [...ids] }, ...visibleTo(actor) } }),
    (patient) => patient.id,
  )(id)

export type FoundPatient = NonNullable<Awaited<ReturnType<typeof findPatient>>>
