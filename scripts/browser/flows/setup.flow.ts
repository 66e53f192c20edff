import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { dayAtWork, daysFrom } from '../day-at-work.ts'
import { idle, settled } from '../settled.ts'
import { visit } from '../visit.ts'

const WHO = 'Tudor Bălan'

/** A Thursday on which nothing else of these tests happens, within the month that can be booked online. */
const DAY = dayAtWork([4], daysFrom(10))

/** The next one, a week later or two. */
const LATER = dayAtWork([4], daysFrom(7, DAY))

/** As its browser writes it, whatever stands before: 3 December 2026. */
const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(DAY))

/** What patients are offered with him on that day. */
async function offered(page: Page, origin: string) {
  await page.goto(`${origin}/book?in=online&from=${DAY}`)
  await page.getByRole('button', { name: /^Masaj terapeutic/ }).click()
  await page.getByText(WHO).click()
  await page.waitForURL(/specialist=/)
  await idle(page)
  return page.locator('section[aria-label]').first().getByRole('button')
}

test('an administrator gives somebody other hours on a date, and patients are offered those alone', async () => {
  const { page, origin } = await visit('clinic', { as: 'admin@aurora.test' })
  await page.goto(`${origin}/setup/specialists?search=balan`)
  await page.getByRole('link', { name: WHO }).click()
  await page.getByRole('heading', { level: 2, name: 'When they can be booked' }).waitFor()
  await settled(page)
  await expectAccessible(page)

  await page.goto(`${page.url()}?tab=dates&month=${DAY}`)
  await page.getByRole('button', { name: new RegExp(`\\b${inWords}`) }).click()
  const dialog = page.getByRole('dialog', { name: new RegExp(`\\b${inWords}$`) })
  await dialog.getByRole('radio', { name: 'Other hours' }).check()
  await dialog.getByLabel(`${inWords}, from`).fill('08:00')
  await dialog.getByLabel(`${inWords}, to`).fill('07:00')
  await dialog.getByText('It ends before it begins').waitFor()
  expect(await dialog.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true)
  await dialog.getByLabel(`${inWords}, to`).fill('09:00')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: new RegExp(`\\b${inWords}, 8–9, Other hours$`) }).waitFor()

  const patient = await visit('portal')
  const times = await offered(patient.page, patient.origin)
  await times.first().waitFor()
  expect(await times.allTextContents()).toEqual([expect.stringMatching(/^0?8:00/)])

  // What is said of the date in that calendar alone goes before it, and is found from the calendar.
  await page.goto(`${origin}/setup/calendars`)
  await page.getByRole('button', { name: 'Programări online' }).click()
  await page.getByRole('link', { name: `${WHO}: By date` }).click()
  await page.getByRole('heading', { level: 2, name: 'Dates in this calendar' }).waitFor()
  await page.goto(`${page.url()}&month=${DAY}`)
  await page.getByRole('button', { name: new RegExp(`\\b${inWords}, 8–9$`) }).click()
  await dialog.getByRole('radio', { name: 'Other hours' }).check()
  await dialog.getByLabel(`${inWords}, from`).fill('10:00')
  await dialog.getByLabel(`${inWords}, to`).fill('11:00')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: new RegExp(`\\b${inWords}, 10–11, Other hours$`) }).waitFor()
  await patient.page.reload()
  await times.first().waitFor()
  expect(await times.allTextContents()).toEqual([expect.stringMatching(/^10:00/)])
})

test('a series is looked at visit by visit, booked without those that cannot be had, and called off together', async () => {
  const { page, origin } = await visit('clinic', { as: 'support@aurora.test' })
  await page.goto(`${origin}/schedule?day=${DAY}`)
  await settled(page)
  await page.getByRole('button', { name: 'Book a visit' }).click()
  const dialog = page.getByRole('dialog', { name: 'Book a visit' })
  await dialog.getByRole('searchbox', { name: 'Patient' }).fill('Văcărescu')
  await dialog
    .getByRole('button', { name: /Văcărescu/ })
    .first()
    .click()
  await dialog.getByRole('combobox', { name: 'Service' }).click()
  await page.getByRole('option', { name: /Masaj terapeutic.*Agenda recepției/ }).click()
  await dialog.getByRole('combobox', { name: 'With' }).click()
  await page.getByRole('option', { name: WHO }).click()
  await dialog.getByLabel('Time').fill('18:00')
  await dialog.getByRole('switch', { name: 'Comes again' }).click()
  await dialog.getByRole('textbox', { name: 'How many visits' }).fill('4')
  await dialog.getByText('Every week, on Thursday, 4 visits').waitFor()
  await dialog.getByRole('button', { name: 'Look at each visit' }).click()

  // That day he has other hours, by the test before. Further ones may be holidays.
  const visits = dialog.getByRole('list', { name: 'Visits of the series' }).getByRole('listitem')
  await visits.first().getByText('Cannot be had').waitFor()
  await expectAccessible(page)
  const taken = visits.filter({ hasText: 'Cannot be had' })
  while ((await taken.count()) > 0) {
    const left = await visits.count()
    await taken
      .first()
      .getByRole('button', { name: /^Leave out/ })
      .click()
    await visits.nth(left - 1).waitFor({ state: 'detached' })
    await visits.first().waitFor()
  }
  await dialog.getByRole('button', { name: /^Book \d visits?$/ }).click()
  await page.getByText('The series was booked').waitFor()

  await page.goto(`${origin}/schedule?day=${LATER}`)
  await page.getByText('Constantin Văcărescu').first().click()
  const panel = page.getByRole('dialog', { name: 'Appointment' })
  await panel.getByText('Every week, on Thursday, 4 visits').waitFor()
  await panel.getByRole('button', { name: 'Show who changed what' }).click()
  await panel.getByText('Booked the visit').waitFor()
  await panel.getByRole('button', { name: 'Cancel visit' }).click()
  const question = page.getByRole('dialog', { name: 'Cancel this visit?' })
  await question.getByRole('radio', { name: 'All that are still ahead' }).check()
  await question.getByLabel('Reason').fill('Moves to another town')
  await question.getByRole('button', { name: 'Cancel visit' }).click()
  await page.getByText('The visits were cancelled').waitFor()
})
