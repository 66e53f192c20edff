import type { ClinicalRequest } from '../context.ts'
import type { CalendarOwner } from './feed-owner.ts'

type Owner = { organizationId: string; principalId: string; as: CalendarOwner }

/** Whose feed it is that the gateway was given the secret of. Null for none, a revoked one, and of whom has left the clinic. */
export async function findFeedOwner(ctx: ClinicalRequest): Promise<Owner | null> {
  const { lookupKey } = ctx.actor
  const feed = lookupKey === null ? null : await ctx.db.calendarFeed.findFirst({ where: { tokenHash: lookupKey } })
  if (!feed) return null
  const { organizationId, humanId, ofSpecialist } = feed
  const { db } = ctx.bind({ organizationId, principalId: humanId })
  const [found] = await db.$queryRaw<{ isMember: boolean }[]>`
    SELECT clinical.is_member_of_clinic(${humanId}::uuid, ${ofSpecialist}) AS "isMember"`
  if (!found?.isMember) return null
  return { organizationId, principalId: humanId, as: ofSpecialist ? 'SPECIALIST' : 'PATIENT' }
}
