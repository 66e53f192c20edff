import { registerAccount } from '@platform/gateway/local-issuer'
import { test } from 'vitest'
import { idle } from '../settled.ts'
import { stack } from '../stack.ts'
import { visit } from '../visit.ts'

test('a superadmin creates a clinic with its first administrator and opens it, and they sign in at its address', async () => {
  const email = 'admin@orion.test'
  await registerAccount(stack().gateway.issuer, { email, givenName: 'Vera', familyName: 'Orlova' })
  const root = await visit('console', { as: 'root@platform.test' })
  await root.page.goto(`${root.origin}/organizations`)
  await root.page.getByRole('button', { name: 'New organization' }).click()
  const dialog = root.page.getByRole('dialog', { name: 'New organization' })
  await dialog.getByLabel('Name').fill('Orion')
  await dialog.getByLabel(/administrator/).fill(email)
  await dialog.getByText('This slug is free.').waitFor()
  await dialog.getByRole('button', { name: 'Create draft' }).click()
  await root.page.getByRole('link', { name: 'Orion' }).click()
  await root.page.getByRole('heading', { level: 1, name: 'Orion' }).waitFor()
  await root.page.getByRole('button', { name: 'Activate' }).click()
  await root.page.getByRole('dialog').getByRole('button', { name: 'Activate' }).click()
  await root.page.getByText('Orion is open').waitFor()

  const admin = await visit('clinic', { at: 'orion' })
  await admin.page.goto(`${admin.origin}/`)
  await admin.page.getByLabel('E-mail address').fill(email)
  await admin.page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await admin.page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
  await idle(admin.page)
})

test('somebody is blocked with a reason, and let in again', async () => {
  const { page, origin } = await visit('console', { as: 'root@platform.test' })
  await page.goto(`${origin}/people?search=engineer`)
  await page.getByRole('button', { name: 'Tomás Ferreira' }).click()
  const panel = page.getByRole('dialog', { name: 'Tomás Ferreira' })
  await panel.getByRole('button', { name: 'Block' }).click()
  const dialog = page.getByRole('dialog', { name: 'Block Tomás Ferreira' })
  await dialog.getByLabel(/Reason/).fill('A laptop was lost on a train')
  await dialog.getByRole('button', { name: 'Block' }).click()
  await panel.getByText('A laptop was lost on a train').waitFor()
  await panel.getByRole('button', { name: 'Unblock' }).click()
  await page
    .getByRole('dialog', { name: /^Unblock/ })
    .getByRole('button', { name: 'Unblock' })
    .click()
  await panel.getByRole('button', { name: 'Block' }).waitFor()
})

test('Bull Board stands at the Console’s address for the platform’s team, and asks for nothing elsewhere', async () => {
  const { page, origin } = await visit('console', { as: 'engineer@platform.test' })
  await page.goto(`${origin}/queue-board`)
  await page.getByRole('link', { name: 'capabilities' }).first().click()
  await page.waitForURL('**/queue-board/queue/capabilities**')
})
