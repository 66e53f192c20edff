import type { NextRequest } from 'next/server'
import type { App } from './configuration.ts'
import { organizationAt } from './organization-at.ts'
import { originOf } from './origin-of.ts'
import { passOn, unreachable } from './pass-on.ts'
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

    const headers = new Headers({ 'content-type': 'application/json', origin: originOf(request) })
    headers.set('accept', path === '/graphql' ? 'application/graphql-response+json' : 'text/event-stream')
    if (app !== 'console') {
      const found = await organizationAt(request.headers.get('host') ?? '', app)
      if (found.is === 'unreachable') return unreachable()
      if (found.is === 'unknown') return problem(404, 'NOT_FOUND', 'There is no clinic at this address.')
      headers.set('x-organization-id', found.organization.id)
    }
    return passOn(request, path, { body, headers, back: PASSED_BACK })
  }
