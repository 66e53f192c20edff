import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { callerOf } from '../caller.ts'
import type { Link } from '../chain.ts'
import { refuse } from '../errors/refuse.ts'
import type { Resources } from '../resources.ts'
import { JOB_STATES, type Queues } from './queues.ts'
import { requirePermission } from './require-permission.ts'

const Shown = z.object({ state: z.enum(JOB_STATES).default('failed'), page: z.coerce.number().int().min(0).default(0) })
const Meant = z.object({ jobId: z.string().min(1).max(500) })
const Acts = z.enum(['retry', 'remove'])

type Needs = {
  queues: () => Queues
  chain: { beforeBody: readonly Link[]; afterBody: readonly Link[] }
  log: Resources['log']
}
type Params = { Params: { queue: string; act: string } }

function parsed<T>(shape: z.ZodType<T>, value: unknown): T {
  const { success, data } = shape.safeParse(value)
  if (!success) throw refuse('BAD_REQUEST')
  return data
}

/** The jobs of the platform: to see for its team, to try again or to forget for whoever looks after them. */
export function queueRoutes(app: FastifyInstance, { queues, chain, log }: Needs): void {
  const onRequest = [...chain.beforeBody]
  const reading = { onRequest, preHandler: [...chain.afterBody, requirePermission('platform:system.read')] }
  const changing = { onRequest, preHandler: [...chain.afterBody, requirePermission('platform:jobs.manage')] }

  app.get('/platform/queues', reading, async () => ({ queues: await queues().counts() }))

  app.get<Params>('/platform/queues/:queue/jobs', reading, async ({ params, query }) => {
    const { state, page } = parsed(Shown, query)
    return queues().jobs(params.queue, state, page)
  })

  app.post<Params>('/platform/queues/:queue/jobs/:act', changing, async (request) => {
    const { queue } = request.params
    const { jobId } = parsed(Meant, request.body)
    const act = parsed(Acts, request.params.act)
    await queues()[act](queue, jobId)
    log.info({ requestId: request.id, principalId: actorOf(request), queue, jobId, act }, 'a failed job was dealt with')
    return { done: true }
  })
}

const actorOf = (request: FastifyRequest) => callerOf(request).actor?.principalId ?? null
