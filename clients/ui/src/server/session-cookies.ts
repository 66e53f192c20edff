/** A request, or what a page may read of it. */
type Asked = { cookies: { get(name: string): { value: string } | undefined } }

/**
 * `__Host-`: bound to this very host. A page of another clinic could otherwise plant a cookie for all of
 * clinic.localhost. Neither is ever readable by a script.
 */
const SESSION = '__Host-session'
const TOKEN = '__Host-token'
/** Where Clerk's own script keeps its token of a minute. */
const CLERK = '__session'

const ATTRIBUTES = 'Path=/; HttpOnly; Secure; SameSite=Lax'
const THIRTY_DAYS = 30 * 24 * 60 * 60

const cookie = (name: string, value: string, seconds: number) => `${name}=${value}; Max-Age=${seconds}; ${ATTRIBUTES}`

export const sessionOf = (request: Asked) => request.cookies.get(SESSION)?.value
export const tokenOf = (request: Asked) => request.cookies.get(TOKEN)?.value
export const clerkTokenOf = (request: Asked) => request.cookies.get(CLERK)?.value

export const sessionCookie = (session: string) => cookie(SESSION, session, THIRTY_DAYS)
export const tokenCookie = (token: string) => cookie(TOKEN, token, THIRTY_DAYS)
export const forgottenCookies = () => [cookie(SESSION, '', 0), cookie(TOKEN, '', 0)]
