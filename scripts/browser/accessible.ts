import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What the law asks of such pages: WCAG 2.2, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What the dark can change of a page. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** In the light, then as wide as a telephone, then in the dark; each asks what the one before could not have answered. */
const LOOKS = [
  { name: 'light', colorScheme: 'light', isNarrow: false, rules: (axe: AxeBuilder) => axe.withTags(WCAG) },
  {
    name: 'phone',
    colorScheme: 'light',
    isNarrow: true,
    rules: (axe: AxeBuilder) => axe.withTags(WCAG).disableRules(COLOURS),
  },
  { name: 'dark', colorScheme: 'dark', isNarrow: false, rules: (axe: AxeBuilder) => axe.withRules(COLOURS) },
] as const

const PHONE_WIDTH = 390

/** Holds a page as it stands against WCAG 2.2 AA, in three looks. On a telephone nothing may stand out to the side. */
export async function expectAccessible(page: Page): Promise<void> {
  const viewport = page.viewportSize() ?? { width: 1280, height: 800 }
  for (const { name, colorScheme, isNarrow, rules } of LOOKS) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(isNarrow ? { ...viewport, width: PHONE_WIDTH } : viewport)
    // A dialog or toast that is still fading has colours of neither here nor there.
    await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)))')
    // Its other way opens a page of its own for each look; that is for pages with frames of elsewhere. Of what is well
    // it is enough to know how much it is: by itself axe writes down each element that it looked at.
    const { violations, passes } = await rules(
      new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }),
    ).analyze()
    const at = `${new URL(page.url()).pathname}, ${name}`
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${at}, ${id}: ${html}`))).toEqual([])
    // A page that did not come up has nothing to complain of.
    expect(passes.length).toBeGreaterThan(colorScheme === 'dark' ? 0 : 10)
    if (isNarrow)
      expect(await page.evaluate('document.documentElement.scrollWidth'), at).toBeLessThanOrEqual(PHONE_WIDTH)
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
