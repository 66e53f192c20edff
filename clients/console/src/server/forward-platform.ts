import { originOf } from '@platform/ui/server/origin-of.ts'
import { passOn } from '@platform/ui/server/pass-on.ts'
import { refuseElsewhere } from '@platform/ui/server/refuse-elsewhere.ts'
import { refuseForeignPages } from '@platform/ui/server/refuse-foreign-pages.ts'
import type { NextRequest } from 'next/server'

type Route = { params: Promise<{ path?: string[] }> }

const JSON_BACK = ['content-type', 'retry-after', 'x-request-id']

const pathOf = async ({ params }: Route) => ((await params).path ?? []).map(encodeURIComponent).join('/')

/** `GET /api/platform/…`: what the gateway tells the platform's team, with the token of whoever asks. */
export async function readPlatform(request: NextRequest, route: Route): Promise<Response> {
  const foreign = refuseElsewhere(request)
  if (foreign) return foreign
  const headers = new Headers({ origin: originOf(request) })
  return passOn(request, `/platform/${await pathOf(route)}${request.nextUrl.search}`, { headers, back: JSON_BACK })
}

/** `POST /api/platform/…`: what the platform's team does there. */
export async function changePlatform(request: NextRequest, route: Route): Promise<Response> {
  const foreign = refuseForeignPages(request)
  if (foreign) return foreign
  const headers = new Headers({ origin: originOf(request), 'content-type': 'application/json' })
  const body = await request.text()
  return passOn(request, `/platform/${await pathOf(route)}`, { headers, body, back: JSON_BACK })
}

/** `GET /queue-board/…`: Bull Board at this address, to look at; it is an app of its own, with a policy of its own. */
export async function readBoard(request: NextRequest, route: Route): Promise<Response> {
  const foreign = refuseElsewhere(request, ['same-origin', 'none'])
  if (foreign) return foreign
  const headers = new Headers({ origin: originOf(request) })
  const back = ['content-type', 'cache-control', 'content-security-policy']
  const path = `/platform/board/${await pathOf(route)}${request.nextUrl.search}`
  const answer = await passOn(request, path, { headers, back })
  const isPage = request.headers.get('sec-fetch-dest') === 'document'
  if (answer.status === 401 && isPage) return Response.redirect(`${originOf(request)}/sign-in?then=/queue-board`, 303)
  answer.headers.set('x-content-type-options', 'nosniff')
  answer.headers.set('referrer-policy', 'same-origin')
  return answer
}
