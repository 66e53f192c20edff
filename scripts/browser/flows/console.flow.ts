import { registerAccount } from '@platform/gateway/local-issuer'
import { jobQueue } from '@platform/shared/jobs/job-queue'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { idle } from '../settled.ts'
import { stack } from '../stack.ts'
import { visit } from '../visit.ts'

/** Moves a clinic to the largest plan; sets a limit and a feature by hand, and gives them back. */
async function changeItsPlan(page: Page) {
  const plan = page.getByRole('region', { name: 'Plan' })
  await plan.getByRole('combobox', { name: 'Plan' }).click()
  await page.getByRole('option', { name: 'Enterprise' }).click()
  await plan.getByRole('button', { name: 'Move to this plan' }).click()
  const staff = page.getByRole('group', { name: 'Staff' })
  await staff.getByText(/^\d of 500$/).waitFor()
  await staff.getByRole('button', { name: 'Change' }).click()
  const dialog = page.getByRole('dialog', { name: 'Staff' })
  await dialog.getByLabel('The most there may be').fill('77')
  await dialog.getByRole('button', { name: 'Set by hand' }).click()
  await staff.getByText(/^\d of 77$/).waitFor()
  await staff.getByRole('button', { name: 'Back to the plan' }).click()
  await staff.getByText(/^\d of 500$/).waitFor()

  const features = page.getByRole('region', { name: 'Features' })
  const feature = features.getByRole('switch', { name: 'Own domains' })
  await feature.click()
  await features.getByText('By hand', { exact: true }).waitFor()
  expect(await feature.isChecked()).toBe(false)
  await features.getByRole('button', { name: 'Back to the plan' }).click()
  await features.getByText('By hand', { exact: true }).waitFor({ state: 'detached' })
  expect(await feature.isChecked()).toBe(true)
}

test('a superadmin creates a clinic with its first administrator, opens it and sets what it may have, and they sign in at its address', async () => {
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
  await changeItsPlan(root.page)

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
  await panel.getByRole('button', { name: 'Block', exact: true }).waitFor()
})

test('Bull Board stands at the Console’s address for the platform’s team, and asks for nothing elsewhere', async () => {
  const { page, origin } = await visit('console', { as: 'engineer@platform.test' })
  await page.goto(`${origin}/queue-board`)
  await page.getByRole('link', { name: 'capabilities' }).first().click()
  await page.waitForURL('**/queue-board/queue/capabilities**')
})

test('a job that failed for good is tried again, or forgotten', async () => {
  const { redis } = stack().gateway.world.services
  const queue = jobQueue('clinical', redis)
  for (const jobId of ['of-monday', 'of-tuesday']) {
    // Nobody does a job that is not due. Where failed ones are kept it stands as one that was tried in vain.
    await queue.add('nothing', {}, { jobId, delay: 3_600_000, attempts: 1 })
    await redis.zrem(queue.toKey('delayed'), jobId)
    await redis.zadd(queue.toKey('failed'), Date.now(), jobId)
  }
  const { page, origin } = await visit('console', { as: 'root@platform.test' })
  await page.goto(`${origin}/queues`)
  const row = (id: string) => page.getByRole('row', { name: id })
  await row('of-monday').getByRole('button', { name: 'Try again' }).click()
  await page.getByText('nothing is tried again').waitFor()
  await row('of-monday').waitFor({ state: 'detached' })
  await expect.poll(() => queue.getJobState('of-monday')).toBe('completed')

  await row('of-tuesday').getByRole('button', { name: 'Forget' }).click()
  const dialog = page.getByRole('dialog', { name: 'Forget nothing?' })
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await queue.getJobState('of-tuesday')).toBe('failed')
  await row('of-tuesday').getByRole('button', { name: 'Forget' }).click()
  await dialog.getByRole('button', { name: 'Forget' }).click()
  await page.getByText('Nothing has failed').waitFor()
  expect(await queue.getJob('of-tuesday')).toBeUndefined()
})
