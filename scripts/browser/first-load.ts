import type { Page } from 'playwright-core'
import { settled } from './settled.ts'

export type FirstLoad = {
  /** What of script comes over the wire, compressed, for somebody who was never here. */
  scriptBytes: number
  /** How far what was there already was pushed aside while the rest came: Cumulative Layout Shift. */
  layoutShift: number
}

// Told of what came from the browser's own cache as well.
const SCRIPTS = `performance.getEntriesByType('resource')
  .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`

const SHIFTS = `new Promise((done) => {
  let sum = 0
  const add = (list) => { for (const { value, hadRecentInput } of list) if (!hadRecentInput) sum += value }
  new PerformanceObserver((list) => add(list.getEntries())).observe({ type: 'layout-shift', buffered: true })
  requestAnimationFrame(() => setTimeout(() => done(sum), 0))
})`

/** Opens a page by its address, and waits until all that is on it is there. */
export async function firstLoad(page: Page, url: string): Promise<FirstLoad> {
  await page.goto(url)
  await settled(page)
  return { scriptBytes: await page.evaluate(SCRIPTS), layoutShift: await page.evaluate(SHIFTS) }
}
