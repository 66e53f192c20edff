import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import type { CostLimit } from '../cost/cost-limit.ts'
import { askForClinic } from '../errors/ask-for-clinic.ts'
import { isCode, type Code } from '../errors/codes.ts'
import { refuse } from '../errors/refuse.ts'
import { chargeCost } from '../limits/charge-cost.ts'
import type { Charge } from '../limits/charge.ts'
import { countOperation } from '../observe/count-operation.ts'
import type { Metrics } from '../observe/metrics.ts'
import { recordOperation } from '../observe/operation-record.ts'
import type { SlowOperations } from '../observe/slow-operations.ts'
import { mayInspect } from '../session/may-inspect.ts'
import type { CountUse } from '../usage/count-use.ts'
import { answerStatus } from './answer-status.ts'
import { explain, wantsExplanation } from './explain.ts'
import type { GraphContext } from './graph-context.ts'
import { introspects } from './introspects.ts'

type Needs = {
  refused: (request: FastifyRequest, code: Code) => void
  costs: CostLimit
  charge: Charge
  metrics: Metrics
  logIfSlow: SlowOperations
  countUse: CountUse
  isProduction: boolean
}

/** Holds operations to their limits, gives each answer the HTTP status its errors call for, and notes what was done. */
export const answerPlugin = ({
  refused,
  costs,
  charge,
  metrics,
  logIfSlow,
  countUse,
  isProduction,
}: Needs): ApolloServerPlugin<GraphContext> => ({
  async requestDidStart({ contextValue }) {
    const { request, reply } = contextValue
    const caller = callerOf(request)
    const { record, observer } = recordOperation()
    contextValue.observe = observer

    return {
      async didResolveOperation({ operation, document, schema, request: { variables = {} } }) {
        // Left to itself the executor fails on these, which would look like our fault.
        if (!operation) throw refuse('OPERATION_RESOLUTION_FAILURE')
        if (operation.operation === 'subscription') {
          throw refuse('BAD_REQUEST', { message: 'Subscriptions are not answered at this address.' })
        }
        if (isProduction && introspects(operation, document) && !mayInspect(caller.actor, isProduction)) {
          throw refuse('FORBIDDEN', { reason: 'introspection', message: 'You may not ask about the schema.' })
        }
        caller.cost = costs.refuseCostly({ schema, document, operation, variables })
        await chargeCost(charge, { charged: caller.charged, cost: caller.cost, reply })
      },

      async willSendResponse({ response, operationName, operation, source }) {
        caller.operation = { name: operationName ?? null, type: operation?.operation ?? null }
        if (response.body.kind !== 'single') return

        const { singleResult } = response.body
        // The stock executor describes fields that came back of the wrong shape here, with their values.
        delete singleResult.extensions
        if (singleResult.errors)
          singleResult.errors = singleResult.errors.map((error) => askForClinic(error, caller.actor))
        const codes = new Set((singleResult.errors ?? []).map(({ extensions }) => extensions?.['code']).filter(isCode))
        caller.codes = [...codes]
        for (const code of codes) refused(request, code)
        if (source !== undefined) {
          const milliseconds = performance.now() - record.begun
          countUse({ document: source, milliseconds, hasErrors: codes.size > 0 }, caller)
        }

        // A mutation by GET has a status of its own.
        if (response.http.status !== 405) response.http.status = answerStatus(singleResult, request.headers.accept)

        if (!operation || caller.cost === null) return
        countOperation(metrics, { record, cost: caller.cost })
        logIfSlow({
          operation: metrics.operationName(operationName),
          operationType: operation.operation,
          durationMs: reply.elapsedTime,
          cost: caller.cost,
          record,
        })
        if (!wantsExplanation(request) || !mayInspect(caller.actor, isProduction)) return
        const explanation = explain(record, { operation: caller.cost, limit: costs.limit })
        if (explanation) singleResult.extensions = { explain: explanation }
      },
    }
  },
})
