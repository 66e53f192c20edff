import { loadById } from '@platform/shared/loader'
import type { ClinicalContext } from '../context.ts'

const BY_ID = Symbol('specialties by id')

/** The specialty with this id. Those asked for together are read together. */
export const findSpecialty = ({ db, loaders }: ClinicalContext, id: string) =>
  loadById(
    loaders,
    BY_ID,
    (ids) => db.specialty.findMany({ where: { id: { in: [...ids] } } }),
    (specialty) => specialty.id,
  )(id)
