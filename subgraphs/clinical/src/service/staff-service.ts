import type { ClinicalContext } from '../context.ts'
import { knownIds } from '../known-ids.ts'
import { linkChanges } from '../link-changes.ts'

/** Makes those who give a service exactly those who are named; when nobody was, it stays. */
export async function staffService(
  { db, now }: ClinicalContext,
  serviceId: string,
  specialistIds: readonly string[] | null | undefined,
) {
  if (!specialistIds) return
  const find = (ids: string[]) => db.specialist.findMany({ where: { id: { in: ids } } })
  const wanted = await knownIds(specialistIds, find, ['Specialist', 'specialistIds'])
  const links = await db.serviceSpecialist.findMany({ where: { serviceId } })
  const { gone, added } = linkChanges(links, (link) => link.specialistId, wanted)
  await db.serviceSpecialist.updateMany({ where: { id: { in: gone } }, data: { deletedAt: now() } })
  await db.serviceSpecialist.createMany({ data: added.map((specialistId) => ({ serviceId, specialistId })) })
}
