import type { ClinicalContext } from '../context.ts'
import { knownIds } from '../known-ids.ts'
import { linkChanges } from '../link-changes.ts'

type Ids = readonly string[] | null | undefined

/** Makes what a specialist works in and gives exactly what is named; a list that was not given stays. */
export async function linkSpecialist(
  { db, now }: ClinicalContext,
  specialistId: string,
  { specialtyIds, serviceIds }: { specialtyIds?: Ids; serviceIds?: Ids },
) {
  const deletedAt = now()
  if (specialtyIds) {
    const find = (ids: string[]) => db.specialty.findMany({ where: { id: { in: ids } } })
    const wanted = await knownIds(specialtyIds, find, ['Specialty', 'specialtyIds'])
    const links = await db.specialistSpecialty.findMany({ where: { specialistId } })
    const { gone, added } = linkChanges(links, (link) => link.specialtyId, wanted)
    await db.specialistSpecialty.updateMany({ where: { id: { in: gone } }, data: { deletedAt } })
    await db.specialistSpecialty.createMany({ data: added.map((specialtyId) => ({ specialistId, specialtyId })) })
  }
  if (serviceIds) {
    const find = (ids: string[]) => db.service.findMany({ where: { id: { in: ids } } })
    const wanted = await knownIds(serviceIds, find, ['Service', 'serviceIds'])
    const links = await db.serviceSpecialist.findMany({ where: { specialistId } })
    const { gone, added } = linkChanges(links, (link) => link.serviceId, wanted)
    await db.serviceSpecialist.updateMany({ where: { id: { in: gone } }, data: { deletedAt } })
    await db.serviceSpecialist.createMany({ data: added.map((serviceId) => ({ specialistId, serviceId })) })
  }
}
