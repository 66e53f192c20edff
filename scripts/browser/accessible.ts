import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What the law asks of such pages: WCAG 2.2, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Holds a page as it stands against WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  // A dialog or toast that is still fading has colours of neither here nor there.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  )
  const { violations, passes } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
  // A page that did not come up has nothing to complain of.
  expect(passes.length).toBeGreaterThan(10)
}
