import { expect, test } from 'vitest'
import { visit } from '../visit.ts'

test('the clinic finds a patient while one types, keeps the search in the address, and shows what is shared', async () => {
  const { page, origin } = await visit('clinic', { as: 'admin@aurora.test' })
  await page.goto(`${origin}/patients`)
  await page.getByRole('searchbox', { name: 'Search patients' }).fill('popescu')
  await page.waitForURL('**/patients?search=popescu')
  await page.getByRole('link', { name: /Popescu Hernández Ana/ }).click()
  await page.getByRole('heading', { level: 1, name: /Popescu/ }).waitFor()
  await page.getByRole('heading', { name: 'Shared by the patient' }).waitFor()
})

test('sharing moves at once and stays; refused, it moves back and says so', async () => {
  const { page, origin } = await visit('portal', { as: 'ana@patients.test', expected: /503|Failed/ })
  await page.goto(`${origin}/my-clinics`)
  const card = page.getByRole('article', { name: 'Clínica Pacífica' })
  const box = card.getByRole('switch', { name: 'Share my profile' })
  await box.waitFor()
  const before = await box.isChecked()
  await box.click()
  await expect.poll(() => box.isChecked()).toBe(!before)
  await page.getByText(before ? 'Sharing has stopped' : 'Profile is shared').waitFor()
  await page.reload()
  await box.waitFor()
  await expect.poll(() => box.isChecked()).toBe(!before)

  await page.route('**/api/graphql', (route) => route.abort())
  await box.click()
  await page.getByText('No connection').first().waitFor()
  await expect.poll(() => box.isChecked()).toBe(!before)
})

test('the platform team creates a clinic as a draft; a slug that is taken is told while one types', async () => {
  const { page, origin } = await visit('console', { as: 'root@platform.test' })
  await page.goto(`${origin}/organizations`)
  await page.getByRole('button', { name: 'New organization' }).click()
  const dialog = page.getByRole('dialog', { name: 'New organization' })
  await dialog.getByLabel('Name').fill('Aurora')
  await dialog.getByText('This slug is taken.').waitFor()
  await dialog.getByLabel('Name').fill('Vega Clinic')
  await dialog.getByText('This slug is free.').waitFor()
  await dialog.getByLabel(/administrator/).fill('admin@vega.test')
  await dialog.getByRole('button', { name: 'Create draft' }).click()
  await page.getByText('Vega Clinic was created as a draft').waitFor()
  const row = page.getByRole('row', { name: /Vega Clinic/ })
  await row.waitFor()
  expect(await row.getByText('Draft').count()).toBe(1)
})

test('the portal can be put on a home screen, under the clinic’s name and with icons of the size they say', async () => {
  const { page, origin } = await visit('portal')
  await page.goto(`${origin}/sign-in`)
  const devTools = await page.context().newCDPSession(page)
  // Whether it can be installed is for the whole browser to say; the shell says so of any page.
  const { errors, data = '{}' } = await devTools.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const manifest = JSON.parse(data) as { icons: { src: string; sizes: string }[] }
  expect(manifest).toMatchObject({ name: 'Clinica Aurora', start_url: '/', display: 'standalone' })
  // The header of a PNG tells its width and height.
  const sizes = await page.evaluate(
    (icons) =>
      Promise.all(
        icons.map(async ({ src }) => {
          const image = new DataView(await (await fetch(src)).arrayBuffer())
          return `${image.getUint32(16)}x${image.getUint32(20)}`
        }),
      ),
    manifest.icons,
  )
  expect(sizes).toEqual(['192x192', '512x512', '512x512'])
  expect(sizes).toEqual(manifest.icons.map((icon) => icon.sizes))
  const workers = 'navigator.serviceWorker.getRegistrations().then(({ length }) => length)'
  await expect.poll(() => page.evaluate(workers)).toBe(1)
})

test('an app asks browsers to keep to TLS when its proxy says that they came over it, and not otherwise', async () => {
  const { page, origin } = await visit('portal')
  await page.goto(`${origin}/sign-in`)
  const asked = (scheme: string) =>
    page.evaluate(async (proto) => {
      const { headers } = await fetch('/sign-in', { headers: { 'x-forwarded-proto': proto } })
      return headers.get('strict-transport-security')
    }, scheme)
  expect([await asked('https'), await asked('http')]).toEqual(['max-age=31536000', null])
})
