import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { SupergraphStanding } from '../observe/supergraph-standing.ts'
import { isOperator } from './operator.ts'

/** What must work for the gateway to be worth a request, by name. */
export type Checks = Record<string, () => Promise<boolean>>

type Needs = {
  checks: Checks
  /** Which graph is served, and why not a newer one. */
  supergraph: () => SupergraphStanding
  isDraining: () => boolean
  metricsToken: string | undefined
}

const PATIENCE_MS = 2_000
/** A balancer and its neighbours may ask often; the database need not hear of each. */
const REMEMBER_MS = 1_000

const withPatience = (check: () => Promise<boolean>): Promise<boolean> =>
  Promise.race([check().catch(() => false), pause(PATIENCE_MS, false, { ref: false })])

/** `/health/live`: the process answers. `/health/ready`: it should be sent requests. */
export function healthRoutes(app: FastifyInstance, { checks, supergraph, isDraining, metricsToken }: Needs): void {
  let last: { at: number; results: Promise<[string, boolean][]> } | undefined

  const check = () => {
    if (!last || Date.now() - last.at > REMEMBER_MS) {
      const asked = Object.entries(checks).map(async ([name, one]): Promise<[string, boolean]> => [
        name,
        await withPatience(one),
      ])
      last = { at: Date.now(), results: Promise.all(asked) }
    }
    return last.results
  }

  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (request, reply) => {
    if (isDraining()) return reply.code(503).send({ status: 'draining' })
    const results = await check()
    const isReady = results.every(([, passed]) => passed)
    return reply.code(isReady ? 200 : 503).send({
      status: isReady ? 'ready' : 'not ready',
      ...(isOperator(request, metricsToken) ? { checks: Object.fromEntries(results), supergraph: supergraph() } : {}),
    })
  })
}
