import type { NextRequest } from 'next/server'
import { accessOf } from './access-token.ts'
import { configuration, type App } from './configuration.ts'
import { organizationAt } from './organization-at.ts'
import { originOf } from './origin-of.ts'
import { problem } from './problem.ts'
import { refuseForeignPages } from './refuse-foreign-pages.ts'
import { registeredOperation } from './registered-operation.ts'
import { forgottenCookies } from './session-cookies.ts'

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
    try {
      return await send(request, path, body, headers)
    } catch (error) {
      if (request.signal.aborted) return new Response(null, { status: 499 })
      console.error(error instanceof Error ? error.message : 'The gateway is out of reach')
      return unreachable()
    }
  }

const unreachable = () => problem(503, 'SERVICE_UNAVAILABLE', 'The platform is out of reach. Try again shortly.')

async function send(request: NextRequest, path: string, body: string, headers: Headers): Promise<Response> {
  const { token, cookies } = await accessOf(request)
  if (token) headers.set('authorization', `Bearer ${token}`)
  for (const name of ['last-event-id', 'x-forwarded-for', 'accept-language']) {
    const value = request.headers.get(name)
    if (value) headers.set(name, value)
  }
  const answer = await fetch(configuration().gatewayUrl + path, {
    method: 'POST',
    body,
    headers,
    cache: 'no-store',
    signal: request.signal,
  })
  const back = new Headers({ 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' })
  for (const name of PASSED_BACK) {
    const value = answer.headers.get(name)
    if (value) back.set(name, value)
  }
  // A session that the gateway no longer takes is over for the page as well.
  for (const cookie of answer.status === 401 && !token ? forgottenCookies() : cookies) back.append('set-cookie', cookie)
  return new Response(answer.body, { status: answer.status, headers: back })
}
