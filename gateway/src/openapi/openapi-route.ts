import type { FastifyInstance } from 'fastify'
import { callerOf } from '../caller.ts'
import type { Link } from '../chain.ts'
import { visibleTo } from '../operations/may-run.ts'
import type { Operations } from '../operations/operations.ts'
import { entityTag, matches } from '../rest/entity-tag.ts'
import { openApiDocument } from './openapi-document.ts'

type Needs = { operations: Operations; chain: { beforeBody: readonly Link[]; afterBody: readonly Link[] } }

/** `/v1/openapi.json`: what is public to everybody, and to a partner what is published to it besides. */
export function openApiRoute(app: FastifyInstance, { operations, chain }: Needs): void {
  app.get(
    '/v1/openapi.json',
    { onRequest: [...chain.beforeBody], preHandler: [...chain.afterBody] },
    async (request, reply) => {
      const visible = visibleTo(callerOf(request), operations.allPublished())
      const body = JSON.stringify(openApiDocument(visible))
      const tag = entityTag(body)
      reply.headers({ etag: tag, 'cache-control': 'private, no-cache', vary: 'authorization' })
      if (matches(request.headers['if-none-match'], tag)) return reply.code(304).send()
      return reply.type('application/json; charset=utf-8').send(body)
    },
  )
}
