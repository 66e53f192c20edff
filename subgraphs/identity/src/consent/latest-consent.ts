import type { Consent } from '@platform/prisma/generated'
import type { IdentityContext } from '../context.ts'

type Place = { humanId: string; organizationId: string; purpose: string }

/**
 * What somebody last said on a purpose. Nothing else is said on it until the transaction ends, so that the same word
 * said twice at once is recorded once.
 */
export async function latestConsent({ db }: IdentityContext, place: Place): Promise<Consent | null> {
  const name = `consent ${place.humanId} ${place.organizationId} ${place.purpose}`
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`
  return db.consent.findFirst({ where: place, orderBy: { sequence: 'desc' } })
}
