import { test } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { settled } from '../settled.ts'
import { visit } from '../visit.ts'

/** On a Tuesday or Wednesday these are days off in the clinic's country. */
const HOLIDAYS = ['01-01', '01-02', '01-06', '01-07', '01-24', '06-01', '08-15', '12-01', '12-25', '12-26']

/** The next Tuesday or Wednesday on which the clinic works, three days from now at the earliest. */
function dayAtWork(): string {
  const day = new Date()
  day.setUTCDate(day.getUTCDate() + 3)
  const isDayOff = () => ![2, 3].includes(day.getUTCDay()) || HOLIDAYS.includes(day.toISOString().slice(5, 10))
  while (isDayOff()) day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}

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

test('two of the staff book visits of their own on the schedule', async () => {
  const day = dayAtWork()
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
})
