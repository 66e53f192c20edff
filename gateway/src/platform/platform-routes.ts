import type { FastifyInstance } from 'fastify'
import type { Link } from '../chain.ts'
import type { Config } from '../config.ts'
import { refuse } from '../errors/refuse.ts'
import type { SupergraphStanding } from '../observe/supergraph-standing.ts'
import type { Resources } from '../resources.ts'
import { boardRoutes } from '../queue-board/board-routes.ts'
import { healthReport } from './health-report.ts'
import { isolationReport } from './isolation-report.ts'
import { documentOf, operationsReport } from './operations-report.ts'
import { queueRoutes } from './queue-routes.ts'
import { openQueues, type Queues } from './queues.ts'
import { requirePermission } from './require-permission.ts'

type Needs = {
  config: Config
  resources: Resources
  chain: { beforeBody: readonly Link[]; afterBody: readonly Link[] }
  supergraph: () => SupergraphStanding
}

/**
 * `/platform/…`: what the gateway alone knows of the platform, for its team. Whoever asks passes the chain of every
 * request and must hold a permission that no clinic can give.
 */
export async function platformRoutes(app: FastifyInstance, needs: Needs): Promise<void> {
  const { config, resources, chain } = needs
  const { operations, redis, log } = resources
  const reading = {
    onRequest: [...chain.beforeBody],
    preHandler: [...chain.afterBody, requirePermission('platform:system.read')],
  }
  let opened: Queues | undefined
  const queues = () => (opened ??= openQueues(redis))
  app.addHook('onClose', async () => opened?.close())

  app.get('/platform/health', reading, () => healthReport(needs))
  app.get('/platform/operations', reading, () => operationsReport(resources))
  app.get<{ Params: { id: string } }>('/platform/operations/:id', reading, async ({ params: { id } }) => {
    const document = documentOf(operations, id)
    if (document === undefined) throw refuse('NOT_FOUND')
    return { id, document }
  })
  app.get('/platform/isolation', reading, async () => ({ report: await isolationReport(config.isolationReport) }))
  queueRoutes(app, { queues, chain, log })
  await boardRoutes(app, { queues, reading })
}
