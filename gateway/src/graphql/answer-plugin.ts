import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import { askForClinic } from '../errors/ask-for-clinic.ts'
import { isCode, type Code } from '../errors/codes.ts'
import { httpStatusOf } from '../errors/http-status.ts'
import { refuse } from '../errors/refuse.ts'
import type { CostLimit } from '../cost/cost-limit.ts'
import { chargeCost } from '../limits/charge-cost.ts'
import type { Charge } from '../limits/charge.ts'
import type { GraphContext } from './graph-context.ts'

type Needs = {
  refused: (request: FastifyRequest, code: Code) => void
  costs: CostLimit
  charge: Charge
}

/** Gives each answer the HTTP status its errors call for, notes what was done for the log, and reports refusals. */
export const answerPlugin = ({ refused, costs, charge }: Needs): ApolloServerPlugin<GraphContext> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ operation, document, schema, request, contextValue }) {
      // Left to itself the executor fails on these, which would look like our fault.
      if (!operation) throw refuse('OPERATION_RESOLUTION_FAILURE')
      if (operation.operation === 'subscription') {
        throw refuse('BAD_REQUEST', { message: 'Subscriptions are not answered at this address.' })
      }
      const caller = callerOf(contextValue.request)
      const cost = costs.refuseCostly({
        schema,
        document,
        operation,
        variables: request.variables ?? {},
      })
      caller.cost = cost
      await chargeCost(charge, { charged: caller.charged, cost, reply: contextValue.reply })
    },
    async willSendResponse({ response, contextValue: { request }, operationName, operation }) {
      const caller = callerOf(request)
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

      const status = httpStatusOf(singleResult)
      if (status !== 200) response.http.status = status
    },
  }),
})
