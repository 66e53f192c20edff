import type { ClinicalContext } from '../context.ts'
import { loadListOf } from '../load-list-of.ts'
import { BY_NAME } from '../name-order.ts'

const SPECIALTIES = Symbol('specialties by specialist')
const SERVICES = Symbol('services by specialist')
const SIGNATURES = Symbol('signatures by specialist')

/** What a specialist works in, by name. */
export async function listSpecialtiesOf({ db, loaders }: ClinicalContext, specialistId: string) {
  const read = async (ids: string[]) => {
    const specialists = { where: { specialistId: { in: ids } }, select: { specialistId: true } }
    const found = await db.specialty.findMany({
      where: { specialists: { some: specialists.where } },
      include: { specialists },
      orderBy: BY_NAME,
    })
    return found.flatMap(({ specialists, ...specialty }) => specialists.map((of) => ({ ...of, specialty })))
  }
  const pairs = await loadListOf(loaders, SPECIALTIES, { read, parentOf: (pair) => pair.specialistId }, specialistId)
  return pairs.map(({ specialty }) => specialty)
}

/** What a specialist gives, by name, as far as the asker may see it. */
export async function listServicesOf({ db, loaders }: ClinicalContext, specialistId: string) {
  const read = async (ids: string[]) => {
    const specialists = { where: { specialistId: { in: ids } }, select: { specialistId: true } }
    const found = await db.service.findMany({
      where: { specialists: { some: specialists.where } },
      include: { specialists },
      orderBy: BY_NAME,
    })
    return found.flatMap(({ specialists, ...service }) => specialists.map((of) => ({ ...of, service })))
  }
  const pairs = await loadListOf(loaders, SERVICES, { read, parentOf: (pair) => pair.specialistId }, specialistId)
  return pairs.map(({ service }) => service)
}

/** The text a specialist signs with. Staff alone have rows to read here. */
export async function signatureOf({ db, loaders }: ClinicalContext, specialistId: string) {
  const read = (ids: string[]) => db.specialistSignature.findMany({ where: { specialistId: { in: ids } } })
  const [signature] = await loadListOf(loaders, SIGNATURES, { read, parentOf: (row) => row.specialistId }, specialistId)
  return signature?.text ?? null
}
