import type { FastifyInstance } from 'fastify'
import { Kind } from 'graphql'
import { callerOf } from '../caller.ts'
import type { Link } from '../chain.ts'
import { visibleTo } from '../operations/may-run.ts'
import type { Operations } from '../operations/operations.ts'
import type { ServedOperation } from '../operations/served-operations.ts'

type Needs = { operations: Operations; chain: { beforeBody: readonly Link[]; afterBody: readonly Link[] } }

/** `GET /v1/operations`: the operations that `/v1/openapi.json` describes, a line each: to choose from. */
export function operationListRoute(app: FastifyInstance, { operations, chain }: Needs): void {
  app.get(
    '/v1/operations',
    { onRequest: [...chain.beforeBody], preHandler: [...chain.afterBody] },
    async (request, reply) => {
      const visible = visibleTo(callerOf(request), operations.allPublished())
      reply.headers({ 'cache-control': 'private, no-cache', vary: 'authorization, x-organization-id' })
      return { operations: visible.map(lineOf) }
    },
  )
}

const lineOf = ({ name, version, kind, doc, audience, scopes, operation, ...life }: ServedOperation) => ({
  name,
  version,
  kind,
  doc,
  audience,
  /** The root fields it reads or writes. */
  fields: operation.selectionSet.selections.flatMap((field) => (field.kind === Kind.FIELD ? [field.name.value] : [])),
  /** What a caller must hold: all of any inner list, for each entry. */
  scopes,
  publishedOn: life.published ?? null,
  deprecatedSince: life.deprecated ?? null,
  endsOn: life.sunset ?? null,
})
