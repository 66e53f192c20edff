import type { Actor } from '@platform/shared/actor'
import type { FastifyRequest } from 'fastify'
import type { Subject } from './authentication/subject.ts'
import type { Charged } from './limits/charged.ts'
import type { Partner } from './partner/partner.ts'

/** What has been found out about a request so far. Each link of the chain fills in its own part. */
export type Caller = {
  subject: Subject | null
  /** The clinic the request is about, named but not yet checked against the caller. */
  organizationId: string | null
  actor: Actor | null
  /** Who was recognised, also when they were then turned away. */
  principalId: string | null
  /** Set when the caller is a partner's program: it runs nothing but what was published to it. */
  partner: Partner | null
  /** The Actor, signed: what subgraphs are given. */
  actorToken: string
  /** The document it runs; null when it names none. Undefined until that is settled. */
  document: string | null | undefined
  operation: { name: string | null; type: string | null } | null
  /** The budgets it was counted against as one request. */
  charged: Charged[]
  /** What the operation was found to cost. */
  cost: number | null
  /** Codes of the errors in the answer. */
  codes: readonly string[]
}

const callers = new WeakMap<FastifyRequest, Caller>()

export function callerOf(request: FastifyRequest): Caller {
  const known = callers.get(request)
  if (known) return known
  const caller: Caller = {
    subject: null,
    organizationId: null,
    actor: null,
    principalId: null,
    partner: null,
    actorToken: '',
    document: undefined,
    operation: null,
    charged: [],
    cost: null,
    codes: [],
  }
  callers.set(request, caller)
  return caller
}
