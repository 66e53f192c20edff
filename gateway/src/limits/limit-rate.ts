import type { FastifyReply, FastifyRequest } from 'fastify'
import { lookupKeyOf } from '../authentication/subject.ts'
import { callerOf } from '../caller.ts'
import type { Charge } from './charge.ts'
import type { Charged } from './charged.ts'

/**
 * Visitors share a budget by address; whoever signed in has their own, wherever they call from. A key is not proved yet
 * (identity has to be asked), so an address that has been guessing is turned away before.
 */
export const limitRate =
  (charge: Charge) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const caller = callerOf(request)
    const { subject } = caller
    if (subject?.provider === 'key') {
      await charge(request.ip, 'failures', { points: 0 })
      return charge(lookupKeyOf(subject), 'key')
    }
    const charged: Charged = subject
      ? { key: lookupKeyOf(subject), budget: 'subject' }
      : { key: request.ip, budget: 'anonymous' }
    await charge(charged.key, charged.budget, { reply })
    caller.charged.push(charged)
  }
