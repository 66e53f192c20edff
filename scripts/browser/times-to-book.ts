import { expect } from 'vitest'
import { idle } from './settled.ts'
import type { visit } from './visit.ts'

type Page = Awaited<ReturnType<typeof visit>>['page']

export const SERVICE = /^Consultație inițială/

/** To the times of a service with one specialist, next week: of today's and tomorrow's some may pass meanwhile. Answers the days. */
export async function toTimes(page: Page, origin: string) {
  await page.goto(`${origin}/book`)
  await page.getByRole('button', { name: SERVICE }).click()
  await page.getByText('Roxana Iliescu').click()
  await page.waitForURL(/specialist=/)
  const days = page.locator('section[aria-label]')
  const before = await days.first().getAttribute('aria-label')
  await page.getByRole('button', { name: 'Later days' }).click()
  await page.waitForURL(/from=/)
  await expect.poll(() => days.first().getAttribute('aria-label')).not.toBe(before)
  await idle(page)
  return days
}
