import type { ClinicalContext } from '../context.ts'

/** Waits until nobody else takes a session of it, until the transaction ends. After specialists, never before: so does the trigger. */
export async function lockSessionPackage({ db }: Pick<ClinicalContext, 'db'>, id: string) {
  await db.$executeRaw`SELECT clinical.lock_session_package(${id}::uuid)`
}
