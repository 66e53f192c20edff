import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { SERVICE, toTimes } from '../times-to-book.ts'
import { visit } from '../visit.ts'

describe('booking without an account', () => {
  test('a time that one chooses vanishes before others, is counted down, and comes back when one leaves', async () => {
    const one = await visit('portal')
    const other = await visit('portal')
    const day = (await toTimes(one.page, one.origin)).first()
    const watched = (await toTimes(other.page, other.origin)).first()
    const name = (await day.getByRole('button').first().textContent()) ?? ''
    const theirs = watched.getByRole('button', { name, exact: true })
    await theirs.waitFor()

    await day.getByRole('button', { name, exact: true }).click()
    await one.page.getByRole('timer').waitFor()
    expect(await one.page.getByRole('timer').textContent()).toMatch(/Kept for you for (10:00|9:\d\d)/)
    await theirs.waitFor({ state: 'detached' })

    await one.page.getByRole('button', { name: 'Another time' }).click()
    await theirs.waitFor()
  })

  test('a guest books: contact, proof of work, receipt, and the visit for a calendar', async () => {
    const { page, origin } = await visit('portal')
    const day = (await toTimes(page, origin)).first()
    await day.getByRole('button').last().click()
    await page.getByRole('timer').waitFor()
    await page.getByRole('button', { name: 'Keep it longer' }).click()
    await page.getByLabel('Given name').fill('Maria')
    await page.getByLabel('Family name').fill('Lungu')
    await page.getByLabel('E-mail address').fill('maria.lungu@guests.test')
    await page.getByLabel('Phone number').fill('0722 555 111')
    await page.getByRole('button', { name: 'Book this visit' }).click()
    await page.getByRole('heading', { name: 'Your visit is booked' }).waitFor()
    await page.getByText('The clinic will call you').waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Add to calendar' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('visit.ics')
    await expectAccessible(page)
  })

  test('somebody was faster: the next free times are offered, and one of them is taken', async () => {
    const one = await visit('portal')
    const other = await visit('portal', { expected: /ERR_FAILED/ })
    const day = (await toTimes(one.page, one.origin)).first()
    // Sees nothing of what happens to slots from here on.
    await other.page.route('**/api/graphql/stream', (route) => route.abort())
    const late = (await toTimes(other.page, other.origin)).first()
    const name = (await day.getByRole('button').nth(1).textContent()) ?? ''
    await late.getByRole('button', { name, exact: true }).waitFor()
    await day.getByRole('button', { name, exact: true }).click()
    await one.page.getByRole('timer').waitFor()

    await late.getByRole('button', { name, exact: true }).click()
    const notice = other.page.getByRole('alert').filter({ hasText: 'Somebody was faster' })
    await notice.waitFor()
    await notice.getByRole('button').first().click()
    await other.page.getByRole('timer').waitFor()
  })
})

describe('WCAG 2.2 AA while booking', () => {
  test('services, times and the form', async () => {
    const { page, origin } = await visit('portal')
    await page.goto(`${origin}/book`)
    await page.getByRole('button', { name: SERVICE }).waitFor()
    await expectAccessible(page)
    const day = (await toTimes(page, origin)).first()
    await expectAccessible(page)
    await day.getByRole('button').nth(2).click()
    await page.getByRole('timer').waitFor()
    await expectAccessible(page)
  })
})
