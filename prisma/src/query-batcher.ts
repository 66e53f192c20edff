import type { PrismaClient } from './generated/client.ts'
import { scope } from './tenant-scope.ts'

/** Prisma's request handler: merges the `findUnique` calls of one tick into one query. No public part of it. */
export type QueryBatcher = {
  request(query: { transaction?: unknown }): Promise<unknown>
  dataloader?: { options?: { batchBy?: unknown } }
  logEmitter: unknown
  constructor: new (client: object, logEmitter: unknown) => QueryBatcher
}

/**
 * Lets each context have a batcher of its own, made by the function returned. Prisma's shared one merges the calls of
 * all requests of the process and runs them in the context of whoever came first: another clinic's.
 */
export function separateBatchers(base: PrismaClient): () => QueryBatcher {
  const internals = base as unknown as { _originalClient: object; _requestHandler?: QueryBatcher }
  const shared = internals._requestHandler
  if (!shared?.dataloader?.options?.batchBy)
    throw new Error('Prisma no longer batches where it did: isolation of findUnique is not assured')

  const route: Pick<QueryBatcher, 'request'> = {
    request(query) {
      // A transaction has one context and is a batch of its own.
      const batcher = query.transaction ? shared : scope.getStore()?.batcher
      if (!batcher) throw new Error('No tenant context: a query left a client that has none')
      return batcher.request(query)
    },
  }
  Object.defineProperty(internals._originalClient, '_requestHandler', { value: route })
  return () => new shared.constructor(internals._originalClient, shared.logEmitter)
}
