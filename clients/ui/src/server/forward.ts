import type { NextRequest } from 'next/server'
import type { App } from './configuration.ts'
import { headersOfPlace } from './headers-of-place.ts'
import { passOn } from './pass-on.ts'
import { problem } from './problem.ts'
import { refuseForeignPages } from './refuse-foreign-pages.ts'
import { registeredOperation } from './registered-operation.ts'

const PASSED_BACK = ['content-type', 'retry-after', 'x-request-id', 'x-ratelimit-remaining', 'x-ratelimit-reset']

/**
 * Passes a page's operation on to the gateway, with what the page itself does not hold: the token from its cookie and the
 * clinic of its address. Whatever the browser says about either is left behind.
 */
export const forward =
  (app: App, path: '/graphql' | '/graphql/stream') =>
  async (request: NextRequest): Promise<Response> => {
    const foreign = refuseForeignPages(request)
    if (foreign) return foreign
    const body = registeredOperation(await request.text())
    if (!body) return problem(400, 'OPERATION_NOT_REGISTERED', 'Send the hash of a registered operation.')

    const headers = await headersOfPlace(app, request)
    if (headers instanceof Response) return headers
    headers.set('content-type', 'application/json')
    headers.set('accept', path === '/graphql' ? 'application/graphql-response+json' : 'text/event-stream')
    return passOn(request, path, { body, headers, back: PASSED_BACK })
  }
