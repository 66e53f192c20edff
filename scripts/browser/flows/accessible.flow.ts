import { describe, test } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { LOOKS, visit } from '../visit.ts'

/** Every route of the apps, and somebody who may see it. A new screen adds its line. */
const ROUTES = [
  ['clinic', '/patients', 'admin@aurora.test'],
  ['portal', '/my-clinics', 'ana@patients.test'],
  ['console', '/organizations', 'root@platform.test'],
] as const

describe.each(LOOKS)('WCAG 2.2 AA, %s', (look) => {
  test.each(['clinic', 'portal', 'console'] as const)('the sign-in page of the %s', async (app) => {
    const { page, origin } = await visit(app, { look })
    await page.goto(`${origin}/sign-in`)
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor()
    await expectAccessible(page)
  })

  test.each(ROUTES)('%s %s', async (app, path, as) => {
    const { page, origin } = await visit(app, { look, as })
    await page.goto(origin + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
    await expectAccessible(page)
  })
})
