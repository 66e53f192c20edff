import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { settled } from '../browser/settled.ts'
import { signIn } from '../browser/sign-in.ts'
import type { Scene } from './scenes.ts'

const AS = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  phone: { colorScheme: 'light', viewport: { width: 390, height: 844 } },
} as const

/** Takes a scene in each of its looks. Answers the files. */
export async function take(browser: Browser, origin: string, scene: Scene, folder: string): Promise<string[]> {
  const files: string[] = []
  for (const look of scene.looks) {
    const context = await browser.newContext({
      ...AS[look],
      locale: 'en-GB',
      timezoneId: 'Europe/Bucharest',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    if (scene.as) await signIn(page, origin, scene.as)
    await page.goto(origin + scene.path)
    await settled(page)
    await scene.before?.(page)
    await settled(page)
    // Streams never end, so the network is never idle; fonts and pictures are there or not.
    await page.evaluate('document.fonts.ready.then(() => undefined)')
    const path = join(folder, `${scene.name}${look === 'light' ? '' : `-${look}`}.png`)
    await page.screenshot({ path })
    files.push(path)
    await context.close()
  }
  return files
}
