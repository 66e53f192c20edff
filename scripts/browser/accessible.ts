import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
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

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

// Of what is well it is enough to know how much it is: by itself axe writes down each element that it looked at.
const RUN = `axe.run(document, ${JSON.stringify({ runOnly: WCAG, resultTypes: ['violations'] })})
  .then(({ violations, passes }) => ({
    wrong: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)),
    well: passes.length,
  }))`

/** Holds a page as it stands against WCAG 2.2 AA, in both schemes and at both widths. On a telephone nothing may stand out to the side. */
export async function expectAccessible(page: Page): Promise<void> {
  const viewport = page.viewportSize() ?? { width: 1280, height: 800 }
  await page.evaluate(AXE)
  for (const { name, colorScheme, isNarrow } of LOOKS) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(isNarrow ? { ...viewport, width: PHONE_WIDTH } : viewport)
    // A dialog or toast that is still fading has colours of neither here nor there.
    await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)))')
    const { wrong, well } = await page.evaluate<{ wrong: string[]; well: number }>(RUN)
    const at = `${new URL(page.url()).pathname}, ${name}`
    expect(wrong, at).toEqual([])
    // A page that did not come up has nothing to complain of.
    expect(well, at).toBeGreaterThan(10)
    if (isNarrow)
      expect(await page.evaluate('document.documentElement.scrollWidth'), at).toBeLessThanOrEqual(PHONE_WIDTH)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(viewport)
}
