import { expect, test } from 'vitest'
import { visit } from '../visit.ts'

const ADMIN = { at: 'pacifica', as: 'admin@pacifica.test' }

test('an administrator takes a permission from a role, and the screen that somebody else has open obeys', async () => {
  const { page, origin } = await visit('clinic', ADMIN)
  const other = await visit('clinic', { at: 'pacifica', as: 'support@pacifica.test', expected: /403/ })
  const entry = other.page.getByRole('link', { name: 'Messages sent' })
  await other.page.goto(`${other.origin}/messages`)
  await other.page.getByRole('heading', { level: 1, name: 'Messages' }).waitFor()
  await entry.waitFor()

  await page.goto(`${origin}/admin/roles`)
  const box = page.getByRole('checkbox', { name: 'Customer support: notifications:read' })
  await box.uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Customer support is saved').waitFor()

  // The next step is refused, and with it everything that the page had offered.
  await other.page.getByText('Failed', { exact: true }).click()
  await other.page.getByRole('heading', { name: 'Not allowed' }).waitFor()
  await entry.waitFor({ state: 'detached' })
  expect(await other.page.getByRole('table').count()).toBe(0)

  await box.check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Not saved yet').waitFor({ state: 'detached' })
  await other.page.reload()
  await entry.waitFor()
})

test('an administrator invites somebody and takes it back; the last administrator stays', async () => {
  const { page, origin } = await visit('clinic', ADMIN)
  await page.goto(`${origin}/admin/members`)
  await page.getByText('3 of 5 taken').waitFor()
  await page.getByRole('button', { name: 'Invite' }).click()
  const dialog = page.getByRole('dialog', { name: 'Invite' })
  await dialog.getByLabel('E-mail address').fill('nurse@pacifica.test')
  await dialog.getByRole('combobox', { name: 'Role' }).click()
  await page.getByRole('option', { name: 'Specialist' }).click()
  await dialog.getByRole('button', { name: 'Invite' }).click()
  const row = page.getByRole('row', { name: /nurse@pacifica.test/ })
  await row.getByText('Invited').waitFor()
  await page.getByText('4 of 5 taken').waitFor()

  await row.getByRole('button', { name: /^Actions for/ }).click()
  await page.getByRole('menuitem', { name: 'Take the invitation back' }).click()
  await page.getByRole('button', { name: 'Take the invitation back' }).click()
  await row.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: /^Actions for Gabriela/ }).click()
  await page.getByRole('menuitem', { name: 'Suspend' }).click()
  await page.getByRole('button', { name: 'Suspend' }).click()
  await page.getByText('This is the last active administrator of the clinic').waitFor()
  await page
    .getByRole('row', { name: /Gabriela/ })
    .getByText('Active')
    .waitFor()
})

test('who saves settings that somebody changed meanwhile is told, and loses nothing of theirs; the log has both values', async () => {
  const one = await visit('clinic', ADMIN)
  const two = await visit('clinic', ADMIN)
  const visits = (page: typeof one.page) => page.getByRole('region', { name: 'Around the visit' })
  for (const { page, origin } of [one, two]) await page.goto(`${origin}/admin/settings`)
  await visits(two.page).getByLabel('Counts as missed after').fill('45')

  await visits(one.page).getByLabel('Counts as missed after').fill('40')
  await visits(one.page).getByRole('button', { name: 'Save' }).click()
  await one.page.getByText('Saved. It shows everywhere within a minute.').waitFor()

  await visits(two.page).getByRole('button', { name: 'Save' }).click()
  await two.page.getByText('Somebody changed this meanwhile').waitFor()
  await two.page.getByRole('button', { name: 'Load anew' }).click()
  const field = visits(two.page).getByLabel('Counts as missed after')
  await expect.poll(() => field.inputValue()).toBe('40 minutes')

  await one.page.goto(`${one.origin}/admin/audit?entity=tenancy.organization_settings&action=UPDATE`)
  await one.page
    .getByRole('row', { name: /Gabriela/ })
    .getByRole('button')
    .first()
    .click()
  const change = one.page.getByRole('row', { name: /no show grace minutes/ })
  await change.waitFor()
  expect(await change.getByRole('cell').allTextContents()).toEqual([expect.stringMatching(/^no show/), '30', '40'])
})

test('a program gets a key that is shown once, and loses it; it may run what is chosen from all there is to publish', async () => {
  const { page, origin } = await visit('clinic', { as: 'admin@aurora.test' })
  await page.goto(`${origin}/admin/programs`)
  await page.getByRole('button', { name: 'Demo laboratory' }).click()
  const panel = page.getByRole('dialog', { name: 'Program' })
  await panel.getByRole('button', { name: 'New key' }).click()
  await page.getByRole('dialog', { name: 'New key' }).getByRole('button', { name: 'Create' }).click()
  const shown = page.getByRole('dialog', { name: 'The new key' })
  const secret = (await shown.getByRole('code').textContent()) ?? ''
  expect(secret).toMatch(/^ck_live_/)
  await shown.getByRole('button', { name: 'I have kept it' }).click()
  expect(await page.getByText(secret).count()).toBe(0)

  await panel.getByRole('button', { name: /^Revoke ck_live/ }).click()
  await page.getByRole('dialog', { name: 'Revoke' }).getByRole('button', { name: 'Revoke' }).click()
  await panel.getByText('No keys: it cannot sign in yet.').waitFor()

  await panel.getByRole('button', { name: 'Change the terms' }).click()
  const terms = page.getByRole('dialog', { name: 'Change the terms' })
  const operations = terms.getByRole('combobox', { name: 'Published operations' })
  await operations.fill('everything')
  await page.getByText('No such operation').waitFor()
  await operations.fill('where the clinic sees')
  // It is published, and is not any more.
  await page.getByRole('option', { name: /^locations\.list ?Reads.*locations · needs locations:read/ }).click()
  const networks = terms.getByRole('textbox', { name: 'Calls from' })
  await networks.fill('192.0.2.0/24, 2001:db8::/32')
  await terms.getByRole('button', { name: 'Save' }).click()
  await panel.getByText('192.0.2.0/24, 2001:db8::/32').waitFor()
  const published = panel.getByRole('region', { name: 'Published operations' }).getByRole('code')
  expect(await published.allTextContents()).not.toContain('locations.list')
})
