type Loader = { options?: { batchBy?: unknown } }
type RequestHandler = {
  dataloader?: Loader
  logEmitter: unknown
  constructor: new (client: object, logEmitter: unknown) => RequestHandler
}

/**
 * Gives a client a query batcher of its own. Prisma's shared one merges `findUnique` calls of one tick across all
 * requests of the process and runs them in the context of whoever came first: another clinic's.
 */
export function withPrivateLoader<T extends object>(client: T): T {
  const handler = (client as { _requestHandler?: RequestHandler })._requestHandler
  if (!handler?.dataloader?.options?.batchBy)
    throw new Error('Prisma no longer batches where it did: isolation of findUnique is not assured')
  Object.defineProperty(client, '_requestHandler', {
    value: new handler.constructor(client, handler.logEmitter),
    configurable: true,
  })
  return client
}
