import type { FastifyReply, FastifyRequest } from 'fastify'
import { callerOf, type Caller } from '../caller.ts'
import type { Charge } from './charge.ts'
import type { Charged } from './charged.ts'

const PLANS = { TRIAL: 'partnerTrial', STANDARD: 'partnerStandard', HIGH: 'partnerHigh' } as const

/**
 * What whoever asks shares with others, now that they are proved to belong there: the clinic's budget, so that one
 * clinic cannot crowd out the rest, and a program's, which is its plan's whichever of its keys it uses.
 */
function sharedBudgets({ actor, partner, subject }: Caller): Charged[] {
  if (!actor || actor.principalId === null) return []
  const program = partner ? PLANS[partner.ratePlan] : subject?.provider === 'key' ? 'subject' : null
  return [
    ...(program ? [{ key: actor.principalId, budget: program } as const] : []),
    ...(actor.organizationId ? [{ key: actor.organizationId, budget: 'organization' } as const] : []),
  ]
}

/** Counts a request against the budgets of its clinic and of its program. Visitors of a clinic are none of its members. */
export const limitSession =
  (charge: Charge) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const caller = callerOf(request)
    const budgets = sharedBudgets(caller)
    if (budgets.length === 0) return
    await Promise.all(budgets.map(({ key, budget }) => charge(key, budget, { reply })))
    caller.charged.push(...budgets)
  }
