import type { ClinicalContext } from '../context.ts'

/** Waits until nobody else books these specialists, until the transaction ends. The trigger takes the same locks. */
export async function lockSpecialists({ db }: Pick<ClinicalContext, 'db'>, ids: readonly string[]) {
  await db.$executeRaw`SELECT clinical.lock_specialists(${[...new Set(ids)]}::uuid[])`
}
