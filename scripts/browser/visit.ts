import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import type { App } from '../apps/apps.ts'
import { signIn } from './sign-in.ts'
import { stack } from './stack.ts'

const LIKE: BrowserContextOptions = {
  colorScheme: 'light',
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
  timezoneId: 'Europe/Bucharest',
  reducedMotion: 'reduce',
}

type Options = {
  /** The clinic whose address is visited. */
  at?: string
  /** Who is signed in before the first page; nobody when left out. */
  as?: string
  /** Console errors that this test brings about on purpose. */
  expected?: RegExp
}

export type Visit = { page: Page; origin: string }

export function originOf(app: App['name'], at = 'aurora'): string {
  const host = app === 'console' ? 'console.localhost' : `${at}.${app}.localhost`
  return `http://${host}:${stack().ports[app]}`
}

/**
 * Somebody before an app, in a browser of their own. When the test ends, it fails if the console told of an error or if
 * anything was asked for beyond this machine.
 */
export async function visit(app: App['name'], { at, as, expected }: Options = {}): Promise<Visit> {
  const origin = originOf(app, at)
  const context = await stack().browser.newContext(LIKE)
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected?.test(message.text())) wrong.push(message.text())
  })
  page.on('pageerror', (error) => wrong.push(String(error)))
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && !hostname.endsWith('localhost')) wrong.push(`asked for ${request.url()}`)
  })
  onTestFinished(async () => {
    await context.close()
    expect(wrong).toEqual([])
  })
  if (as) await signIn(page, origin, as)
  return { page, origin }
}
