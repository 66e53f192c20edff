import { expect } from 'vitest'
import type { App } from '../apps/apps.ts'
import type { FirstLoad } from './first-load.ts'

const KB = 1024

/** What of script a first visit may take: patients come by telephone, staff stay all day. */
const SCRIPT_BYTES: Record<App['name'], number> = { portal: 250 * KB, clinic: 400 * KB, console: 400 * KB }

/** Below a tenth a page counts as steady (Core Web Vitals); ours shift by less than anybody sees. */
const LAYOUT_SHIFT = 0.05

/** Holds the first load of a page against what it may take. */
export function expectWithinBudget(app: App['name'], path: string, { scriptBytes, layoutShift }: FirstLoad): void {
  if (process.env['BUDGETS'])
    console.log(`${app} ${path}: ${Math.round(scriptBytes / KB)} KB of script, shift ${layoutShift.toFixed(3)}`)
  expect(scriptBytes, `script of ${app} ${path}`).toBeLessThanOrEqual(SCRIPT_BYTES[app])
  expect(scriptBytes, `script of ${app} ${path}`).toBeGreaterThan(10 * KB)
  expect(layoutShift, `layout shift of ${app} ${path}`).toBeLessThanOrEqual(LAYOUT_SHIFT)
}
