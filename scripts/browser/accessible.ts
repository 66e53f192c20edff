import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What the law asks of such pages: WCAG 2.2, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Wide and in the light, then on a telephone and in the dark: a page has the same colours at any width. */
const LOOKS = [
  { name: 'wide, light', colorScheme: 'light', isNarrow: false },
  { name: 'phone, dark', colorScheme: 'dark', isNarrow: true },
] as const

const PHONE_WIDTH = 390

/** Holds a page as it stands against WCAG 2.2 AA, in both schemes and at both widths. On a telephone nothing may stand out to the side. */
export async function expectAccessible(page: Page): Promise<void> {
  const viewport = page.viewportSize() ?? { width: 1280, height: 800 }
  for (const { name, colorScheme, isNarrow } of LOOKS) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(isNarrow ? { ...viewport, width: PHONE_WIDTH } : viewport)
    // A dialog or toast that is still fading has colours of neither here nor there.
    await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)))')
    // Its other way opens a page of its own for each look; that is for pages with frames of elsewhere. Of what is well
    // it is enough to know how much it is: by itself axe writes down each element that it looked at.
    const { violations, passes } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .withTags(WCAG)
      .analyze()
    const at = `${new URL(page.url()).pathname}, ${name}`
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${at}, ${id}: ${html}`))).toEqual([])
    // A page that did not come up has nothing to complain of.
    expect(passes.length).toBeGreaterThan(10)
    if (isNarrow)
      expect(await page.evaluate('document.documentElement.scrollWidth'), at).toBeLessThanOrEqual(PHONE_WIDTH)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(viewport)
}
