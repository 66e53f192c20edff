import { describe, expect, test } from 'vitest'
import { visit, type Visit } from '../visit.ts'

const ROOT = 'root@platform.test'

/** A new clinic, typed in and not yet sent. */
async function typed({ page, origin }: Visit, name: string) {
  await page.goto(`${origin}/organizations`)
  await page.getByRole('button', { name: 'New organization' }).click()
  const dialog = page.getByRole('dialog', { name: 'New organization' })
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByLabel(/administrator/).fill('admin@session.test')
  await dialog.getByText('This slug is free.').waitFor()
  return dialog
}

/** Ends all sessions of somebody from another browser; the token of a minute that this one still holds is over as well. */
async function endSession({ page }: Visit) {
  const other = await visit('console', { as: ROOT })
  await other.page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' }
    await fetch('/api/session/sign-out', { method: 'POST', headers, body: '{"everywhere":true}' })
  })
  await page.context().clearCookies({ name: '__Host-token' })
}

async function signInAgain({ page }: Visit, email: string) {
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' })
  await dialog.getByLabel('E-mail address').fill(email)
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
}

describe('a session that ends while somebody types', () => {
  test('is told over the page; signed in again, what was asked is done with all that was typed', async () => {
    const visitor = await visit('console', { as: ROOT, expected: /401/ })
    const dialog = await typed(visitor, 'Session One')
    await endSession(visitor)
    await dialog.getByRole('button', { name: 'Create draft' }).click()
    await signInAgain(visitor, ROOT)
    await visitor.page.getByText('Session One was created as a draft').waitFor()
  })

  test('signed in as somebody else, the page begins anew and nothing is done in their name', async () => {
    const visitor = await visit('console', { as: ROOT, expected: /40[13]/ })
    const dialog = await typed(visitor, 'Session Two')
    await endSession(visitor)
    await dialog.getByRole('button', { name: 'Create draft' }).click()
    await signInAgain(visitor, 'engineer@platform.test')
    await visitor.page.getByText('Not allowed').waitFor()
    expect(await dialog.count()).toBe(0)

    const again = await visit('console', { as: ROOT })
    await again.page.goto(`${again.origin}/organizations?search=session`)
    await again.page.getByRole('link', { name: 'Session One' }).waitFor()
    expect(await again.page.getByRole('link', { name: 'Session Two' }).count()).toBe(0)
  })
})
