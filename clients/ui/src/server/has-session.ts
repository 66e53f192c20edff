import { cookies } from 'next/headers'
import { configuration } from './configuration.ts'
import { clerkTokenOf, sessionOf } from './session-cookies.ts'

/** Whether the browser that asks for this page is signed in, as far as can be told without asking the gateway. */
export async function hasSession(): Promise<boolean> {
  const asked = { cookies: await cookies() }
  return Boolean(configuration().authentication.mode === 'local' ? sessionOf(asked) : clerkTokenOf(asked))
}
