import type { TenancyContext } from './context.ts'

/** What acts of one clinic can compete for. */
type Contested = 'members' | 'locations' | 'domains' | 'roles' | 'plan'

/**
 * Lets the acts that compete for the same thing in a clinic go one after another, each until its transaction ends.
 * Taken before the first read: whoever waited then sees what the one before has done.
 */
export async function lockClinic({ db }: TenancyContext, what: Contested, organizationId: string) {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${what}:${organizationId}`}, 0))`
}
