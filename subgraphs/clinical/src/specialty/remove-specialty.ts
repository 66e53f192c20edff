import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'

/** Removes a specialty, and with it what says that specialists have it. */
export async function removeSpecialty(
  ctx: ClinicalContext,
  { specialtyId: id, version }: { specialtyId: string; version: number },
) {
  const found = ctx.db.specialty.findUnique({ where: { id } })
  const specialty = await current(found, version, ['Specialty', 'specialtyId'])
  const deletedAt = ctx.now()
  await ctx.db.specialistSpecialty.updateMany({ where: { specialtyId: id }, data: { deletedAt } })
  await ctx.db.specialty.update({ where: { id, version }, data: { deletedAt } })
  await ctx.emit({ type: 'specialty.removed', subjectIds: [id], data: {} })
  return specialty
}
