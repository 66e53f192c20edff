import type { Page } from 'playwright-core'

/**
 * Signs somebody of the demo world in, as the sign-in form does it, without the form: from the app's icon, which is of its
 * origin and loads nothing. Throws when that is refused.
 */
export async function signIn(page: Page, origin: string, email: string): Promise<void> {
  await page.goto(`${origin}/icon.svg`)
  const isDone = await page.evaluate(async (address) => {
    const answer = await fetch('/api/session/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: address }),
    })
    return answer.ok
  }, email)
  if (!isDone) throw new Error(`${email} cannot sign in at ${origin}`)
}
