import type { Page } from 'playwright-core'

/** Waits until nothing of the page is being fetched. */
export const idle = (page: Page) => page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })

/** Waits until the page stands, with all that is on it. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await idle(page)
}
