import { expect, test } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { dayAtWork, daysFrom } from '../day-at-work.ts'
import { settled } from '../settled.ts'
import { visit } from '../visit.ts'

test('staff call a guest, note it, and confirm the booking as a new patient', async () => {
  const { page, origin } = await visit('clinic', { as: 'support@aurora.test' })
  await page.goto(`${origin}/guests`)
  await page.getByRole('button', { name: 'Mihaela Dobre' }).click()
  const panel = page.getByRole('dialog', { name: "Guest's booking" })
  await panel.getByLabel('Note of the call').fill('Comes by car')
  await panel.getByRole('button', { name: 'Reached' }).click()
  await panel.getByText('Comes by car').waitFor()
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Confirm as a new patient' }).click()
  await page.getByText('The booking was confirmed').waitFor()
  await page.getByText('Nobody to call').waitFor()

  await page.goto(`${origin}/patients?search=dobre%20mihaela`)
  await page.getByRole('link', { name: 'Dobre Mihaela' }).waitFor()
})

test('two of the staff drag visits of their own into one time: one has it, the other is told why not and what would do', async () => {
  const day = dayAtWork([2, 3], daysFrom(3))
  const one = await visit('clinic', { as: 'support@aurora.test' })
  const other = await visit('clinic', { as: 'admin@aurora.test' })
  const names = ['Brâncoveanu', 'Pîrvulescu']
  // Nobody of the demo world is in this row that day: each books a visit of their own.
  const book = async ({ page, origin }: typeof one, name: string, time: string) => {
    await page.goto(`${origin}/schedule?day=${day}`)
    await settled(page)
    await page.getByRole('button', { name: 'Book a visit' }).click()
    const dialog = page.getByRole('dialog', { name: 'Book a visit' })
    await dialog.getByRole('searchbox', { name: 'Patient' }).fill(name)
    await dialog
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click()
    await dialog.getByRole('combobox', { name: 'Service' }).click()
    await page.getByRole('option', { name: /Masaj terapeutic.*Programări online/ }).click()
    await dialog.getByRole('combobox', { name: 'With' }).click()
    await page.getByRole('option', { name: 'Carmen Vlaicu' }).click()
    await dialog.getByLabel('Time').fill(time)
    await dialog.getByRole('button', { name: 'Book a visit' }).click()
    await page.getByText('The visit was booked').waitFor()
  }
  await book(one, names[0] ?? '', '10:00')
  await book(other, names[1] ?? '', '11:00')

  const drag = async ({ page }: typeof one, name: string) => {
    await page
      .locator(`[data-event-id][title*="${name}"]`)
      .dragTo(page.getByRole('button', { name: /Carmen Vlaicu .* 14:00:00 - / }), { targetPosition: { x: 4, y: 20 } })
    const moved = page.getByText('The visit was moved')
    const refused = page.getByRole('dialog').getByText('This time cannot be had')
    await moved.or(refused).first().waitFor()
    return refused.isVisible()
  }
  const isRefused = await Promise.all([drag(one, names[0] ?? ''), drag(other, names[1] ?? '')])
  expect(isRefused.toSorted()).toEqual([false, true])

  const loser = isRefused[0] ? one.page : other.page
  const [name, time] = isRefused[0] ? [names[0], '10:00'] : [names[1], '11:00']
  await loser.getByRole('dialog').getByText('Next free times').waitFor()
  await loser.keyboard.press('Escape')
  await loser.locator(`[data-event-id][title*="${name}"]`, { hasText: time }).waitFor()
})
