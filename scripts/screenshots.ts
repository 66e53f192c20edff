import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { APPS, portOf } from './apps/apps.ts'
import { openBrowser } from './browser/chromium.ts'
import { command } from './command.ts'
import { fail } from './failure.ts'
import { root } from './root.ts'
import { isTaken } from './services/port.ts'
import { SCENES } from './screenshots/scenes.ts'
import { take } from './screenshots/take.ts'
import { step } from './step.ts'

const FOLDER = join(root, 'docs/screenshots')

await command('screenshots', async (wanted) => {
  for (const app of APPS)
    if (!(await isTaken(portOf(app)))) fail(`The ${app.title} app does not run.`, 'Run npm start beside this first.')
  const scenes = SCENES.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  if (scenes.length === 0) fail('There is no such scene.', `There are ${SCENES.map(({ name }) => name).join(', ')}.`)
  mkdirSync(FOLDER, { recursive: true })
  const browser = await openBrowser()
  try {
    for (const scene of scenes)
      await step(scene.name, async (note) => {
        const app = APPS.find(({ name }) => name === scene.app) ?? APPS[0]
        const files = await take(browser, `http://${app.host}:${portOf(app)}`, scene, FOLDER)
        note(`${files.length} pictures`)
      })
  } finally {
    await browser.close()
  }
  return 0
})
