import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { callerOf } from '../caller.ts'
import type { Link } from '../chain.ts'
import { visibleTo } from '../operations/may-run.ts'
import type { Operations } from '../operations/operations.ts'
import { referencePage } from './reference-page.ts'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const FILES = { 'reference.js': 'text/javascript; charset=utf-8', 'reference.css': 'text/css; charset=utf-8' }

type Needs = { operations: Operations; chain: { beforeBody: readonly Link[]; afterBody: readonly Link[] } }

/** `/v1/reference`: the same as `/v1/openapi.json`, for people. */
export async function referenceRoutes(app: FastifyInstance, { operations, chain }: Needs): Promise<void> {
  for (const [name, type] of Object.entries(FILES)) {
    const body = await readFile(join(import.meta.dirname, 'page', name))
    app.get(`/v1/reference/${name}`, async (_request, reply) =>
      reply.type(type).header('cache-control', 'no-cache').send(body),
    )
  }
  app.get(
    '/v1/reference',
    { onRequest: [...chain.beforeBody], preHandler: [...chain.afterBody] },
    async (request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .headers({ 'content-security-policy': POLICY, vary: 'authorization' })
        .send(referencePage(visibleTo(callerOf(request), operations.allPublished()))),
  )
}
