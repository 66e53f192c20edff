import { describe, test } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { expectWithinBudget } from '../budgets.ts'
import { firstLoad } from '../first-load.ts'
import { visit } from '../visit.ts'

/** Every route of the apps, and somebody who may see it. A new screen adds its path; three a test. */
const ROUTES = [
  ['clinic', 'admin@aurora.test', ['/patients']],
  ['clinic', 'support@aurora.test', ['/today', '/guests', '/messages']],
  ['clinic', 'support@aurora.test', ['/schedule', '/schedule?view=week', '/schedule?view=month']],
  ['clinic', 'admin@aurora.test', ['/setup/specialists', '/setup/services', '/setup/services?open=new']],
  ['clinic', 'admin@aurora.test', ['/setup/calendars?open=new', '/setup/locations', '/setup/closures']],
  ['clinic', 'admin@aurora.test', ['/admin/settings', '/admin/roles']],
  ['clinic', 'admin@aurora.test', ['/admin/domains', '/admin/programs', '/admin/audit']],
  ['portal', 'patient@aurora.test', ['/appointments', '/appointments?show=past', '/consents', '/profile', '/book']],
  ['portal', 'ana@patients.test', ['/my-clinics', '/who-looked']],
  ['console', 'root@platform.test', ['/organizations', '/isolation']],
  ['console', 'root@platform.test', ['/people', '/security', '/audit']],
  ['console', 'engineer@platform.test', ['/system', '/queues?state=delayed', '/operations']],
] as const

describe('WCAG 2.2 AA, and how much a first look at it loads', () => {
  test.each(['clinic', 'portal', 'console'] as const)('the sign-in page of the %s', async (app) => {
    const { page, origin } = await visit(app)
    await page.goto(`${origin}/sign-in`)
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor()
    await expectAccessible(page)
  })

  test.each(ROUTES)('what the %s shows to %s at %s', async (app, as, paths) => {
    const { page, origin } = await visit(app, { as })
    for (const path of paths) {
      expectWithinBudget(app, path, await firstLoad(page, origin + path))
      await expectAccessible(page)
    }
  })
})
