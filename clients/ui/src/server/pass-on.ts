import type { NextRequest } from 'next/server'
import { accessOf } from './access-token.ts'
import { configuration } from './configuration.ts'
import { problem } from './problem.ts'
import { forgottenCookies } from './session-cookies.ts'

type Passed = {
  /** Posted; without it the address is read. */
  body?: string
  headers: Headers
  /** Headers of the answer that the page may see. */
  back: readonly string[]
}

export const unreachable = () => problem(503, 'SERVICE_UNAVAILABLE', 'The platform is out of reach. Try again shortly.')

/** Asks the gateway with the token of whoever sits before the page, which the page itself does not hold. */
export async function passOn(request: NextRequest, path: string, passed: Passed): Promise<Response> {
  try {
    return await send(request, path, passed)
  } catch (error) {
    if (request.signal.aborted) return new Response(null, { status: 499 })
    console.error(error instanceof Error ? error.message : 'The gateway is out of reach')
    return unreachable()
  }
}

async function send(request: NextRequest, path: string, { body, headers, back: passedBack }: Passed) {
  const { token, cookies } = await accessOf(request)
  if (token) headers.set('authorization', `Bearer ${token}`)
  for (const name of ['last-event-id', 'x-forwarded-for', 'accept-language']) {
    const value = request.headers.get(name)
    if (value) headers.set(name, value)
  }
  const answer = await fetch(configuration().gatewayUrl + path, {
    ...(body === undefined ? {} : { method: 'POST', body }),
    headers,
    cache: 'no-store',
    signal: request.signal,
  })
  const back = new Headers({ 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' })
  for (const name of passedBack) {
    const value = answer.headers.get(name)
    if (value) back.set(name, value)
  }
  // A session that the gateway no longer takes is over for the page as well.
  for (const cookie of answer.status === 401 && !token ? forgottenCookies() : cookies) back.append('set-cookie', cookie)
  return new Response(answer.body, { status: answer.status, headers: back })
}
