import { describe, test } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { expectWithinBudget } from '../budgets.ts'
import { firstLoad } from '../first-load.ts'
import { visit } from '../visit.ts'

/** Every route of the apps, and somebody who may see it. A new screen adds its path. */
const ROUTES = [
  [
    'clinic',
    'admin@aurora.test',
    [
      '/patients',
      '/setup/specialists',
      '/setup/services',
      '/setup/services?open=new',
      '/setup/calendars?open=new',
      '/setup/locations',
      '/setup/closures',
    ],
  ],
  [
    'clinic',
    'admin@aurora.test',
    ['/admin/settings', '/admin/roles', '/admin/domains', '/admin/programs', '/admin/audit'],
  ],
  [
    'clinic',
    'support@aurora.test',
    ['/today', '/guests', '/messages', '/schedule', '/schedule?view=week', '/schedule?view=month'],
  ],
  ['portal', 'patient@aurora.test', ['/appointments', '/appointments?show=past', '/consents', '/profile', '/book']],
  ['portal', 'ana@patients.test', ['/my-clinics', '/who-looked']],
  ['console', 'root@platform.test', ['/organizations', '/isolation', '/people', '/security', '/audit']],
  ['console', 'engineer@platform.test', ['/system', '/queues?state=delayed', '/operations']],
] as const

describe('WCAG 2.2 AA, and how much a first look at it loads', () => {
  test.each(['clinic', 'portal', 'console'] as const)('the sign-in page of the %s', async (app) => {
    const { page, origin } = await visit(app)
    await page.goto(`${origin}/sign-in`)
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor()
    await expectAccessible(page)
  })

  // As many pages as a few flows have.
  test.each(ROUTES)('what the %s shows to %s at %s', { timeout: 240_000 }, async (app, as, paths) => {
    const { page, origin } = await visit(app, { as })
    for (const path of paths) {
      expectWithinBudget(app, path, await firstLoad(page, origin + path))
      await expectAccessible(page)
    }
  })
})
