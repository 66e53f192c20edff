import type { ClinicalContext } from '../context.ts'
import { findSpecialist } from '../specialist/find-specialist.ts'

/** Specialists in the order of their ids; whoever the asker may not see is left out. */
export async function listNamedSpecialists(ctx: ClinicalContext, ids: readonly string[]) {
  const found = await Promise.all(ids.map((id) => findSpecialist(ctx, id)))
  return found.filter((specialist) => specialist !== null)
}
