import { onTestFinished, test } from 'vitest'
import { stack } from '../stack.ts'
import { toTimes } from '../times-to-book.ts'
import { visit } from '../visit.ts'

// The last times of a day: other flows take the first ones.
test('the gateway goes away: a page says so and offers to try again; it comes back, and so does what happens live', async () => {
  const { line } = stack()
  onTestFinished(line.mend)
  const one = await visit('portal', { expected: /50\d|Failed|ERR_/ })
  const day = (await toTimes(one.page, one.origin)).last()
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
  const theirs = (await toTimes(other.page, other.origin)).last()
  await theirs.getByRole('button', { name, exact: true }).click()
  await other.page.getByRole('timer').waitFor()
  await watched.waitFor({ state: 'detached' })
  await other.page.getByRole('button', { name: 'Another time' }).click()
  await watched.waitFor()
})
