import type { Page } from 'playwright-core'
import { settled } from './settled.ts'

export type FirstLoad = {
  /** What of script the page needs before it can be used, compressed; what comes with an act is not among it. */
  scriptBytes: number
  /** How far what was there already was pushed aside while the rest came: Cumulative Layout Shift. */
  layoutShift: number
}

// The browser tells the size of what came from its own cache as well.
const SCRIPTS = `performance.getEntriesByType('resource')
  .map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize])
  .filter(([path]) => path.endsWith('.js'))`

const SHIFTS = `new Promise((done) => {
  let sum = 0
  const add = (list) => { for (const { value, hadRecentInput } of list) if (!hadRecentInput) sum += value }
  new PerformanceObserver((list) => add(list.getEntries())).observe({ type: 'layout-shift', buffered: true })
  requestAnimationFrame(() => setTimeout(() => done(sum), 0))
})`

/** Opens a page by its address, and waits until all that is on it is there. */
export async function firstLoad(page: Page, url: string): Promise<FirstLoad> {
  const html = (await (await page.goto(url))?.text()) ?? ''
  await settled(page)
  const scripts: [string, number][] = await page.evaluate(SCRIPTS)
  // By path: what is announced and then asked for is there twice.
  const named = [...new Map(scripts)].filter(([path]) => html.includes(path))
  return {
    scriptBytes: named.reduce((sum, [, bytes]) => sum + bytes, 0),
    layoutShift: await page.evaluate(SHIFTS),
  }
}
