import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What the law asks of such pages: WCAG 2.2, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const LOOKS = [
  { name: 'light', colorScheme: 'light', width: null },
  { name: 'dark', colorScheme: 'dark', width: null },
  { name: 'phone', colorScheme: 'light', width: 390 },
] as const

/** Holds a page as it stands against WCAG 2.2 AA: in the light, in the dark, and as wide as a telephone. */
export async function expectAccessible(page: Page): Promise<void> {
  const viewport = page.viewportSize()
  for (const { name, colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme })
    if (viewport) await page.setViewportSize({ ...viewport, width: width ?? viewport.width })
    await expectAccessibleNow(page, name)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  if (viewport) await page.setViewportSize(viewport)
}

async function expectAccessibleNow(page: Page, look: string): Promise<void> {
  // A dialog or toast that is still fading has colours of neither here nor there.
  await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)))')
  const { violations, passes } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  expect(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${new URL(page.url()).pathname}, ${look}, ${id}: ${html}`),
    ),
  ).toEqual([])
  // A page that did not come up has nothing to complain of.
  expect(passes.length).toBeGreaterThan(10)
}
