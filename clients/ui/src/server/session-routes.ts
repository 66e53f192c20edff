import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { accessOf } from './access-token.ts'
import { configuration } from './configuration.ts'
import { beginSession, demoPeople, endSession } from './local-issuer.ts'
import { originOf } from './origin-of.ts'
import { problem } from './problem.ts'
import { refuseForeignPages } from './refuse-foreign-pages.ts'
import { forgottenCookies, sessionCookie, sessionOf, tokenCookie } from './session-cookies.ts'

const SignIn = z.object({ email: z.email() })
const SignOut = z.object({ everywhere: z.boolean().default(false) })

function done(cookies: readonly string[]): Response {
  const headers = new Headers({ 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return Response.json({ ok: true }, { headers })
}

const read = async <T>(request: NextRequest, shape: z.ZodType<T>): Promise<T | null> =>
  shape.safeParse(await request.json().catch(() => null)).data ?? null

async function signIn(request: NextRequest): Promise<Response> {
  if (configuration().authentication.mode !== 'local') return problem(404, 'NOT_FOUND', 'There is nothing here.')
  const asked = await read(request, SignIn)
  if (!asked) return problem(400, 'BAD_REQUEST', 'Give an e-mail address.')
  const begun = await beginSession(asked.email, originOf(request))
  if (!begun) return problem(404, 'NOT_FOUND', 'Nobody is registered under this address.')
  return done([sessionCookie(begun.session), tokenCookie(begun.token)])
}

/** Once, when the gateway has refused a token: a new one, or the word that the session is over. */
async function refresh(request: NextRequest): Promise<Response> {
  const { token, cookies } = await accessOf(request, { anew: true })
  return token ? done(cookies) : problem(401, 'UNAUTHENTICATED', 'The session is over.', forgottenCookies())
}

async function signOut(request: NextRequest): Promise<Response> {
  const asked = await read(request, SignOut)
  const session = sessionOf(request)
  if (session && asked && configuration().authentication.mode === 'local') await endSession(session, asked.everywhere)
  return done(forgottenCookies())
}

const ACTS: Record<string, (request: NextRequest) => Promise<Response>> = {
  'sign-in': signIn,
  refresh,
  'sign-out': signOut,
}

type Params = { params: Promise<{ act: string }> }

/** `POST /api/session/sign-in|refresh|sign-out`: all that touches the cookies. */
export async function postSession(request: NextRequest, { params }: Params): Promise<Response> {
  const act = ACTS[(await params).act]
  if (!act) return problem(404, 'NOT_FOUND', 'There is nothing here.')
  try {
    return refuseForeignPages(request) ?? (await act(request))
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'The issuer is out of reach')
    return problem(503, 'SERVICE_UNAVAILABLE', 'The platform is out of reach. Try again shortly.')
  }
}

/** `GET /api/session/people`: whom the sign-in page offers in local mode. */
export async function getSession(request: NextRequest, { params }: Params): Promise<Response> {
  const isLocal = configuration().authentication.mode === 'local'
  if (!isLocal || (await params).act !== 'people') return problem(404, 'NOT_FOUND', 'There is nothing here.')
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return problem(403, 'FORBIDDEN', 'Only pages of this address may ask.')
  return Response.json({ people: await demoPeople() }, { headers: { 'cache-control': 'no-store' } })
}
