import type { NextRequest } from 'next/server'
import { configuration } from './configuration.ts'
import { renewToken } from './local-issuer.ts'
import { clerkTokenOf, sessionOf, tokenCookie, tokenOf } from './session-cookies.ts'

/** Whom a request speaks for, and the cookie that keeps a token that had to be fetched. */
export type Access = { token: string | null; cookies: string[] }

/** A request takes time; a token that ends under way is none. */
const SPARE_MS = 5_000

function endsAt(token: string): number {
  try {
    const [, claims = ''] = token.split('.')
    const { exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { exp?: unknown }
    return typeof exp === 'number' ? exp * 1000 : 0
  } catch {
    return 0
  }
}

const underway = new Map<string, Promise<string | null>>()

/** Of many requests that find their token at its end, one asks. */
function renewed(session: string): Promise<string | null> {
  const asked = underway.get(session) ?? renewToken(session).finally(() => underway.delete(session))
  underway.set(session, asked)
  return asked
}

/** The token for the gateway, renewed once when it is at its end. Null: nobody is signed in, or no longer. */
export async function accessOf(request: NextRequest, { anew = false } = {}): Promise<Access> {
  if (configuration().authentication.mode === 'clerk') return { token: clerkTokenOf(request) ?? null, cookies: [] }
  const session = sessionOf(request)
  if (!session) return { token: null, cookies: [] }
  const kept = tokenOf(request)
  if (!anew && kept && endsAt(kept) - Date.now() > SPARE_MS) return { token: kept, cookies: [] }
  const token = await renewed(session)
  return token ? { token, cookies: [tokenCookie(token)] } : { token: null, cookies: [] }
}
