import { refuse } from '../errors/refuse.ts'
import { hashOf } from './hash-of.ts'
import { isGone } from './lifetime.ts'
import { mayRun, type Asking } from './may-run.ts'
import { sentDocument } from './sent-document.ts'
import type { ServedOperation } from './served-operations.ts'

/** `any` runs every document, `log` too but tells of those nobody registered, `registered` runs no others. */
export type OperationsMode = 'any' | 'log' | 'registered'

type Needs = {
  mode: OperationsMode
  /** A document of our own apps, by hash. */
  registered: (hash: string) => string | undefined
  /** A published operation, by hash or by address. */
  published: (id: string) => ServedOperation | undefined
  report: (hash: string, outcome: 'run' | 'refused') => void
  now?: () => Date
}

/**
 * The text of the document that a GraphQL request runs; null when it names none, which is for the reader of the request
 * to say. Throws a refusal. The same for every transport.
 */
export type RequestedDocument = (request: unknown, asking: Asking) => string | null

export function requestedDocument({ mode, registered, published, report, now = () => new Date() }: Needs) {
  function publishedTo(id: string, asking: Asking): string | null {
    const operation = published(id)
    if (!operation || !mayRun(operation, asking)) return null
    if (isGone(operation, now())) throw refuse('GONE')
    return operation.source
  }

  /** Partners run what is published to them and nothing else, whatever the mode and however they put it. */
  function ofPartner(query: string | null, id: string | null, asking: Asking): string {
    if (id === null || query !== null)
      throw refuse('FORBIDDEN', {
        message: 'This key runs published operations only: send `id` and `variables`, without `query`.',
        reason: 'partner-free-document',
      })
    const document = publishedTo(id, asking)
    if (document === null)
      throw refuse('FORBIDDEN', {
        message: 'No such operation is published to this key.',
        reason: 'partner-unpublished-operation',
      })
    return document
  }

  const find: RequestedDocument = (request, asking) => {
    const { query, id } = sentDocument(request)
    if (asking.partner) return ofPartner(query, id, asking)
    if (id !== null) {
      const known = registered(id) ?? publishedTo(id, asking)
      if (known !== null) return known
      // Nothing is registered by sending it; but with the text beside it there is a document to judge.
      if (query === null) throw refuse('PERSISTED_QUERY_NOT_FOUND')
    }
    if (query === null || mode === 'any') return query

    const hash = hashOf(query)
    if (registered(hash) !== undefined || publishedTo(hash, asking) !== null) return query
    report(hash, mode === 'log' ? 'run' : 'refused')
    if (mode === 'registered') throw refuse('OPERATION_NOT_REGISTERED')
    return query
  }
  return find
}
