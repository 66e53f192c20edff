import type { DocumentNode } from 'graphql'
import { callerOf, type Caller } from '../caller.ts'
import type { CostLimit } from '../cost/cost-limit.ts'
import type { Engine } from '../engine/engine.ts'
import { refuse } from '../errors/refuse.ts'
import { chargeCost } from '../limits/charge-cost.ts'
import type { Charge } from '../limits/charge.ts'
import { documentChecker, operationOf } from './check-document.ts'
import { departure } from './departure.ts'
import type { LiveLog } from './live-log.ts'
import type { Asked } from './live-operations.ts'
import type { Quota } from './quota.ts'
import { SubscriptionEnded } from './session-ended.ts'
import type { Sources } from './sources.ts'
import type { LiveResult } from './subscriber.ts'

export type SubscribeNeeds = {
  engine: Engine
  costs: CostLimit
  charge: Charge
  sources: Sources
  perPrincipal: Quota
  perClinic: Quota
  isProduction: boolean
  log: LiveLog
}

type Subscribe = (asked: Asked, source: string, document: DocumentNode) => Promise<AsyncIterableIterator<LiveResult>>

/** Opens a subscription for one subscriber, within all limits. What it takes is given back when the subscriber leaves. */
export function subscribeWithin(needs: SubscribeNeeds): Subscribe {
  const { engine, costs, charge, sources, perPrincipal, perClinic, log } = needs
  const check = documentChecker(needs)

  function takePlaces({ actor, organizationId }: Caller, ip: string): (() => void)[] {
    const own = perPrincipal(actor?.principalId ?? `visitor ${ip}`)
    const clinic = own && (organizationId === null ? () => undefined : perClinic(organizationId))
    if (own && clinic) return [own, clinic]
    own?.()
    throw refuse('RATE_LIMITED', {
      message: 'Too many subscriptions at once: end others first.',
      reason: own ? 'clinic-subscriptions' : 'principal-subscriptions',
    })
  }

  return async ({ request, reply, transport, sent }, source, document) => {
    const operationName = sent.operationName ?? null
    const variables = sent.variables ?? {}
    const caller = callerOf(request)
    const held = engine.hold()
    const { add, leave } = departure()
    add(held.release)
    try {
      const schema = held.generation.apiSchema
      const checked = check(schema, source, document)
      if ('length' in checked) throw new SubscriptionEnded(checked)
      const operation = operationOf(checked, operationName)
      caller.operation = { name: operation.name?.value ?? null, type: operation.operation }
      caller.cost = costs.refuseCostly({ schema, document: checked, operation, variables })
      await chargeCost(charge, { charged: caller.charged, cost: caller.cost, reply })
      for (const place of takePlaces(caller, request.ip)) add(place)

      const wanted = { source, document: checked, operationName, variables }
      const after = sent.extensions?.after ?? undefined
      const { results } = await sources.subscribe({ request, operation: wanted, held, after }, leave)
      add(log.subscribed(request, transport))
      return results
    } catch (error) {
      leave()
      throw error
    }
  }
}
