import { onTestFinished, test } from 'vitest'
import { stack } from '../stack.ts'
import { visit } from '../visit.ts'

const SERVICE = /^Consultație inițială/

type Page = Awaited<ReturnType<typeof visit>>['page']

/** The last times of the first day of next week: other flows take the first ones. */
async function toTimes(page: Page, origin: string) {
  await page.goto(`${origin}/book`)
  await page.getByRole('button', { name: SERVICE }).click()
  await page.getByText('Roxana Iliescu').click()
  await page.waitForURL(/specialist=/)
  const day = page.locator('section[aria-label]').last()
  const before = await day.getAttribute('aria-label')
  await page.getByRole('button', { name: 'Later days' }).click()
  await page.locator(`section[aria-label="${before}"]`).waitFor({ state: 'detached' })
  await day.waitFor()
  return day
}

test('the gateway goes away: a page says so and offers to try again; it comes back, and so does what happens live', async () => {
  const { line } = stack()
  onTestFinished(line.mend)
  const one = await visit('portal', { expected: /50\d|Failed|ERR_/ })
  const day = await toTimes(one.page, one.origin)
  const name = (await day.getByRole('button').last().textContent()) ?? ''
  const watched = day.getByRole('button', { name, exact: true })

  line.cut()
  await one.page.getByRole('button', { name: 'Later days' }).click()
  const notice = one.page.getByRole('alert').filter({ hasText: 'No connection' })
  await notice.getByRole('button', { name: 'Try again' }).click()
  await notice.getByRole('button', { name: 'Try again' }).waitFor()
  line.mend()
  // Its stream is the first to know that the gateway is back.
  await notice.waitFor({ state: 'detached' })
  await one.page.getByRole('button', { name: 'Earlier days' }).click()
  await watched.waitFor()

  const other = await visit('portal')
  const theirs = await toTimes(other.page, other.origin)
  await theirs.getByRole('button', { name, exact: true }).click()
  await other.page.getByRole('timer').waitFor()
  await watched.waitFor({ state: 'detached' })
  await other.page.getByRole('button', { name: 'Another time' }).click()
  await watched.waitFor()
})
