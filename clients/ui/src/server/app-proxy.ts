import { NextResponse, type NextRequest } from 'next/server'
import { configuration, type App } from './configuration.ts'
import { contentPolicy } from './content-policy.ts'
import { organizationAt } from './organization-at.ts'
import { originOf } from './origin-of.ts'
import { clerkTokenOf, sessionOf } from './session-cookies.ts'

/** Headers that only we set; what a browser sends under these names is deleted. */
const OURS = ['x-nonce', 'x-org-id', 'x-org-slug', 'x-organization-id', 'x-actor', 'content-security-policy']

type Routes = {
  /** Beginnings of paths that anybody may see. Everything else asks visitors to sign in. */
  publicPaths: readonly string[]
}

const begins = (path: string, prefix: string) => path === prefix || path.startsWith(`${prefix}/`)

/**
 * What stands before every page: whose address it is, whether anybody is signed in, and what the page may load. What
 * somebody may see is decided by the gateway; this only spares people pages that would be empty.
 */
export function appProxy(app: App, { publicPaths }: Routes) {
  return async function proxy(request: NextRequest): Promise<NextResponse> {
    const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
    const policy = contentPolicy(nonce)
    const headers = new Headers(request.headers)
    for (const name of [...headers.keys()]) if (OURS.includes(name) || name.startsWith('x-org')) headers.delete(name)
    headers.set('x-nonce', nonce)
    headers.set('content-security-policy', policy)

    const response = await answer(request, headers)
    response.headers.set('content-security-policy', policy)
    response.headers.set('referrer-policy', 'same-origin')
    response.headers.set('x-content-type-options', 'nosniff')
    // Of this name alone: what else a clinic has below its own domain is not ours to decide.
    if (originOf(request).startsWith('https:')) response.headers.set('strict-transport-security', 'max-age=31536000')
    return response
  }

  async function answer(request: NextRequest, headers: Headers): Promise<NextResponse> {
    const { pathname } = request.nextUrl
    const notice = await noticeFor(request)
    if (notice) {
      const url = request.nextUrl.clone()
      url.pathname = notice.page
      return NextResponse.rewrite(url, { status: notice.status, request: { headers } })
    }
    const isPublic = [...publicPaths, '/sign-in', '/api'].some((prefix) => begins(pathname, prefix))
    if (!isPublic && !isSignedIn(request)) {
      const url = request.nextUrl.clone()
      url.pathname = '/sign-in'
      url.search = pathname === '/' ? '' : `?then=${encodeURIComponent(pathname + request.nextUrl.search)}`
      return NextResponse.redirect(url)
    }
    return NextResponse.next({ request: { headers } })
  }

  /** The page that says why there is no other. Requests of pages are told by the gateway itself. */
  async function noticeFor(request: NextRequest): Promise<{ page: string; status: number } | null> {
    const { pathname } = request.nextUrl
    if (begins(pathname, '/api')) return null
    const host = request.headers.get('host') ?? ''
    if (app === 'console') {
      const isConsole = host.toLowerCase().replace(/:\d+$/, '') === configuration().domains.console
      return isConsole ? null : { page: '/notice/unknown', status: 404 }
    }
    const found = await organizationAt(host, app)
    if (found.is === 'unknown') return { page: '/notice/unknown', status: 404 }
    if (found.is === 'unreachable') return { page: '/notice/unreachable', status: 503 }
    return found.organization.isSuspended ? { page: '/notice/suspended', status: 403 } : null
  }
}

const isSignedIn = (request: NextRequest) =>
  Boolean(configuration().authentication.mode === 'local' ? sessionOf(request) : clerkTokenOf(request))
