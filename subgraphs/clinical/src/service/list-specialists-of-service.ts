import type { ClinicalContext } from '../context.ts'
import { loadListOf } from '../load-list-of.ts'

const BY_SERVICE = Symbol('specialists by service')

/** Who gives a service, by name, as far as the asker may see them. */
export async function listSpecialistsOfService({ db, loaders }: ClinicalContext, serviceId: string) {
  const read = async (ids: string[]) => {
    const services = { where: { serviceId: { in: ids } }, select: { serviceId: true } }
    const found = await db.specialist.findMany({
      where: { services: { some: services.where } },
      include: { services },
      orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
    })
    return found.flatMap(({ services, ...specialist }) => services.map((of) => ({ ...of, specialist })))
  }
  const pairs = await loadListOf(loaders, BY_SERVICE, { read, parentOf: (pair) => pair.serviceId }, serviceId)
  return pairs.map(({ specialist }) => specialist)
}
