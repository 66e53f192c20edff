import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Metrics } from '../observe/metrics.ts'
import { manifestsByConvention } from './manifest.ts'
import { readPublishedOperations, committedOperations } from './read-published-operations.ts'
import { openRegisteredDocuments, type RegisteredDocument } from './registered-documents.ts'
import { requestedDocument, type OperationsMode, type RequestedDocument } from './requested-document.ts'
import { serveOn, type Served, type ServedOperation } from './served-operations.ts'
import { unregisteredReporter } from './unregistered.ts'

export type OperationsConfig = {
  mode: OperationsMode
  /** Undefined: those the clients' builds leave in their places. */
  manifests: readonly string[] | undefined
}

export type Operations = {
  requestedDocument: RequestedDocument
  /** Every document that is sure to be asked for: what is worth planning before anybody waits for it. */
  registeredDocuments(): string[]
  /** The documents of our own apps, with whose they are. */
  documentsOfApps(): RegisteredDocument[]
  /** What a document is known by: its hash where it is registered, its address where it is published. */
  idOf(document: string): string | undefined
  /** The published operation of this address: `patients.list`, `patients.list@2`. */
  published(address: string): ServedOperation | undefined
  allPublished(): ServedOperation[]
  /** Operations that have an address of their own. */
  ownPaths(): { path: string; address: string; kind: 'query' | 'mutation' }[]
  /** Takes over a graph. What does not fit it is logged and not served. */
  serve(schema: GraphQLSchema, supergraphSdl: string): void
  close(): void
}

/** Who may run what: the documents of our own apps, and the operations published to others. */
export async function openOperations(
  { mode, manifests = manifestsByConvention() }: OperationsConfig,
  { log, metrics, folder = committedOperations }: { log: Logger; metrics: Metrics; folder?: string },
): Promise<Operations> {
  const published = await readPublishedOperations(folder)
  const documents = await openRegisteredDocuments(manifests, log)
  if (mode === 'registered' && documents.all().length === 0)
    log.warn('no operation of our own apps is registered: nobody but partners can ask anything')

  let served: Served['operations'] = new Map()
  let byHash = new Map<string, ServedOperation>()
  let bySource = new Map<string, string>()
  const byId = (id: string) => served.get(id) ?? byHash.get(id)

  return {
    requestedDocument: requestedDocument({
      mode,
      registered: (hash) => documents.find(hash),
      published: byId,
      report: unregisteredReporter({ log, metrics }),
    }),
    registeredDocuments: () => [...documents.all(), ...[...published.values()].map(({ source }) => source)],
    documentsOfApps: () => documents.byApp(),
    idOf: (document) => documents.hashOf(document) ?? bySource.get(document),
    published: (address) => served.get(address),
    allPublished: () => [...served.values()],
    ownPaths: () => [...published].flatMap(([address, { path, kind }]) => (path ? [{ path, address, kind }] : [])),
    serve(schema, supergraphSdl) {
      const { operations, misfits } = serveOn(schema, supergraphSdl, published)
      for (const { operation, reasons } of misfits)
        log.error({ file: operation.file, reasons }, 'a published operation does not fit the graph and is not served')
      served = operations
      byHash = new Map([...operations.values()].map((operation) => [operation.hash, operation]))
      bySource = new Map([...operations].map(([address, { source }]) => [source, address]))
    },
    close: () => documents.close(),
  }
}
