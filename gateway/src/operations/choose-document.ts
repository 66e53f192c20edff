import type { FastifyRequest } from 'fastify'
import { callerOf } from '../caller.ts'
import type { RequestedDocument } from './requested-document.ts'

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : text
  } catch {
    // Read again, and complained about, by whoever needs it.
    return undefined
  }
}

/** What a GET carries in its address, in the shape of a body. */
const fromAddress = (query: unknown) =>
  typeof query === 'object' && query !== null && 'extensions' in query
    ? { ...query, extensions: parsed(query.extensions) }
    : query

/** Settles which document a request runs, before anything reads the request. */
export const chooseDocument =
  (requestedDocument: RequestedDocument) =>
  async (request: FastifyRequest): Promise<void> => {
    const caller = callerOf(request)
    caller.document = requestedDocument(request.method === 'POST' ? request.body : fromAddress(request.query), caller)
  }
