import type { Consent } from '@platform/prisma/generated'
import type { IdentityContext } from '../context.ts'
import { ownHumanId } from '../human/own-human.ts'

/** What holds is the newest word on each purpose, clinic by clinic. One clinic's answer says nothing about another's. */
export const effectiveConsents = ({ db }: IdentityContext, { humanId }: { humanId: string }): Promise<Consent[]> =>
  db.consent.findMany({
    where: { humanId },
    distinct: ['organizationId', 'purpose'],
    orderBy: { sequence: 'desc' },
  })

/** The same for the asker, in all of their clinics. */
export const myEffectiveConsents = (ctx: IdentityContext): Promise<Consent[]> =>
  effectiveConsents(ctx, { humanId: ownHumanId(ctx.actor) })
