import { describe, expect, test } from 'vitest'
import { idle } from '../settled.ts'
import { visit } from '../visit.ts'

describe('one’s own appointments', () => {
  test('a patient moves a visit, then cancels it with a reason, and it is past', async () => {
    const { page, origin } = await visit('portal', { as: 'patient@aurora.test' })
    await page.goto(`${origin}/appointments`)
    const card = page.getByRole('article').filter({ has: page.getByRole('button', { name: 'Cancel visit' }) })
    await card.first().waitFor()
    const last = card.last()
    const before = await last.locator('time').getAttribute('datetime')
    await last.getByRole('button', { name: 'Reschedule' }).click()
    const times = page.getByRole('dialog', { name: 'Choose another time' })
    await times.getByRole('button', { name: 'Later days' }).click()
    await idle(page)
    await times.locator('section button').last().click()
    await page.getByText('The visit has moved').waitFor()
    await times.waitFor({ state: 'detached' })
    expect(await page.locator(`time[datetime="${before}"]`).count()).toBe(0)

    const count = await card.count()
    await card.first().getByRole('button', { name: 'Cancel visit' }).click()
    const dialog = page.getByRole('dialog', { name: 'Cancel this visit?' })
    await dialog.getByLabel('Why do you cancel?').fill('I am away that week')
    await dialog.getByRole('button', { name: 'Cancel visit' }).click()
    await page.getByText('The visit is cancelled').waitFor()
    await expect.poll(() => card.count()).toBe(count - 1)
    await page.getByRole('tab', { name: /^Past/ }).click()
    await page.getByText('Cancelled: I am away that week').waitFor()
  })

  test('a visit that is over is rated, once', async () => {
    const { page, origin } = await visit('portal', { as: 'patient@aurora.test' })
    await page.goto(`${origin}/appointments?show=past`)
    await page.getByRole('tab', { name: /^Past/, selected: true }).waitFor()
    const rate = page.getByRole('button', { name: 'Rate', exact: true })
    await rate.first().waitFor()
    const open = await rate.count()
    await rate.first().click()
    const dialog = page.getByRole('dialog', { name: 'How was it?' })
    await dialog.getByRole('radio', { name: '4' }).press('Space')
    await dialog.getByRole('button', { name: 'Send' }).click()
    await page.getByText('Thank you').waitFor()
    await expect.poll(() => rate.count()).toBe(open - 1)
  })
})

test('a profile is saved, and what is no identity number is refused beside its field', async () => {
  const { page, origin } = await visit('portal', { as: 'ana@patients.test' })
  await page.goto(`${origin}/profile`)
  await page.getByRole('button', { name: 'Add an allergy' }).click()
  await page.getByLabel('To what').last().fill('Cat hair')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Your profile is saved').waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Remove Cat hair', exact: true }).waitFor()

  const number = page.getByLabel('Number', { exact: true })
  await page.getByLabel('Issued by').selectOption('RO')
  await number.fill('1234567890123')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => number.getAttribute('aria-invalid')).toBe('true')
})
