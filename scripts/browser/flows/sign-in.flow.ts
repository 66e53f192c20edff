import { describe, expect, test } from 'vitest'
import { visit } from '../visit.ts'

describe('signing in', () => {
  test.each([
    ['clinic', 'specialist@aurora.test', 'Today'],
    ['portal', 'ana@patients.test', 'My appointments'],
    ['console', 'root@platform.test', 'Organizations'],
  ] as const)('at the %s: by form, to the page that was asked for, and out again', async (app, email, heading) => {
    const { page, origin } = await visit(app)
    await page.goto(`${origin}/`)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await page.getByLabel('E-mail address').fill(email)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()

    // No script can reach what signs the requests.
    expect(await page.evaluate('document.cookie')).not.toContain('__Host-')
    const cookies = await page.context().cookies()
    expect(
      cookies.filter(({ name }) => name.startsWith('__Host-')).map(({ httpOnly, secure }) => httpOnly && secure),
    ).toEqual([true, true])

    await page.getByRole('button', { name: /^Account of/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click()
    await page.waitForURL('**/sign-in')
    await page.goto(`${origin}/`)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
  })

  test('signed out everywhere, the other browser is asked to sign in, and what it typed is still there', async () => {
    const refused = /401/
    const one = await visit('clinic', { as: 'support@aurora.test' })
    const other = await visit('clinic', { as: 'support@aurora.test', expected: refused })
    await one.page.goto(`${one.origin}/patients`)
    await other.page.goto(`${other.origin}/patients`)
    await other.page.getByRole('table').waitFor()

    await one.page.getByRole('button', { name: /^Account of/ }).click()
    await one.page.getByRole('menuitem', { name: 'Sign out everywhere' }).click()
    await one.page.getByRole('button', { name: 'Sign out everywhere' }).click()
    await one.page.waitForURL('**/sign-in')

    // Its token of a minute is over as well.
    const kept = await other.page.context().cookies()
    await other.page.context().clearCookies({ name: '__Host-token' })
    expect(kept.some(({ name }) => name === '__Host-session')).toBe(true)
    await other.page.getByRole('searchbox', { name: 'Search patients' }).fill('Dumitr')
    const dialog = other.page.getByRole('dialog', { name: 'Your session has ended' })
    await dialog.waitFor()
    await dialog.getByLabel('E-mail address').fill('support@aurora.test')
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
    await other.page.getByRole('link', { name: 'Dumitrașcu Elena' }).waitFor()
    expect(await other.page.getByRole('searchbox', { name: 'Search patients' }).inputValue()).toBe('Dumitr')
  })

  test('the console opens nothing to people of a clinic, and says so', async () => {
    const { page, origin } = await visit('console', { as: 'admin@aurora.test' })
    await page.goto(`${origin}/organizations`)
    await page.getByText('The console is for the platform team').waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
  })
})
