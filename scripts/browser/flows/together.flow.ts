import type { Request } from 'playwright-core'
import { expect, test } from 'vitest'
import { visit } from '../visit.ts'

test('what a patient stops sharing is gone from the clinic’s open screen, and back when they share again', async () => {
  const staff = await visit('clinic', { as: 'specialist@aurora.test' })
  await staff.page.goto(`${staff.origin}/patients?search=popescu`)
  await staff.page.getByRole('link', { name: /Popescu Hernández Ana/ }).click()
  await staff.page.getByRole('heading', { name: 'Shared by the patient' }).waitFor()

  const patient = await visit('portal', { as: 'ana@patients.test' })
  await patient.page.goto(`${patient.origin}/my-clinics`)
  const card = patient.page.getByRole('article', { name: 'Clinica Aurora' })
  const isShared = card.getByRole('switch', { name: 'Share my profile' })
  await isShared.click()
  await staff.page.getByRole('heading', { name: 'Not shared with this clinic' }).waitFor()
  await isShared.click()
  await staff.page.getByRole('heading', { name: 'Shared by the patient' }).waitFor()

  // Whoever looked is told of to the patient.
  await patient.page.goto(`${patient.origin}/who-looked`)
  await patient.page.getByRole('listitem').filter({ hasText: 'A specialist' }).first().waitFor()
})

test('the clinic confirms a visit, and its patient sees that; what staff note of it, colleagues see alone', async () => {
  const patient = await visit('portal', { as: 'patient@aurora.test' })
  await patient.page.goto(`${patient.origin}/appointments`)
  const upcoming = patient.page
    .getByRole('article')
    .filter({ has: patient.page.getByText('Upcoming', { exact: true }) })
  await upcoming.first().waitFor()
  const start = await upcoming.first().locator('time').first().getAttribute('datetime')

  const staff = await visit('clinic', { as: 'support@aurora.test' })
  await staff.page.goto(`${staff.origin}/patients?search=dumitra%C8%99cu%20elena`)
  await staff.page
    .getByRole('link', { name: /Dumitrașcu/ })
    .first()
    .click()
  const asked = staff.page.waitForRequest((request) => isOf(request, 'Appointment'))
  await staff.page
    .getByRole('link')
    .filter({ has: staff.page.locator(`time[datetime="${start}"]`) })
    .click()
  const panel = staff.page.getByRole('dialog', { name: 'Appointment' })
  await panel.getByRole('button', { name: 'Confirm' }).click()
  await panel.getByText('Confirmed').first().waitFor()

  const colleague = await visit('clinic', { as: 'specialist@aurora.test' })
  const follows = colleague.page.waitForResponse((response) => isOf(response.request(), 'AppointmentChanged'))
  await colleague.page.goto(staff.page.url())
  await follows
  const note = 'Comes straight from work'
  await panel.getByLabel('Note for colleagues').fill(note)
  await panel.getByLabel('Note for colleagues').press('Control+Enter')
  const shown = colleague.page.getByRole('listitem').filter({ hasText: note })
  await shown.getByText('Mihaela Țurcanu').waitFor()
  expect(await shown.getByRole('button').count()).toBe(0)

  await patient.page.reload()
  await patient.page
    .getByRole('article')
    .filter({ has: patient.page.locator(`time[datetime="${start}"]`), hasText: 'Confirmed' })
    .waitFor()
  expect(await patient.page.getByText(note).count()).toBe(0)
  // What the clinic's page asked, asked by the patient.
  const answer = await patient.page.evaluate(
    async (body) => {
      const response = await fetch('/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      return response.text()
    },
    (await asked).postData(),
  )
  expect(JSON.parse(answer)).toMatchObject({
    data: { appointment: { status: 'CONFIRMED', notes: null } },
    errors: expect.arrayContaining([
      expect.objectContaining({
        path: ['appointment', 'notes'],
        extensions: expect.objectContaining({ code: 'FORBIDDEN' }),
      }),
    ]),
  })
})

/** Whether a page asks this operation of the graph. */
const isOf = (request: Request, operation: string) =>
  request.url().includes('/api/graphql') && (request.postData() ?? '').includes(`"operationName":"${operation}"`)
