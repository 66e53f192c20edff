import type { BrowserContextOptions, Page } from 'playwright-core'
import type { App } from '../apps/apps.ts'
import { stack } from './stack.ts'

const LIKE: BrowserContextOptions = {
  colorScheme: 'light',
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
  timezoneId: 'Europe/Bucharest',
  reducedMotion: 'reduce',
}

/** A page in a browser of its own, for one visitor after another. */
export type Seat = {
  page: Page
  /** What the console told of errors, and what was asked for beyond this machine. */
  wrong: string[]
  /** Errors of the console that are none: a visitor brings them about on purpose. */
  expected?: RegExp | undefined
  /** Forgets the visitor who sat here: what they were told to keep, and what was changed of the page for them. */
  clear(): Promise<void>
  close(): Promise<void>
}

/** Those that nobody sits on. */
const free: Record<App['name'], Seat[]> = { clinic: [], portal: [], console: [] }

/** A seat before an app. Where somebody sat before, its script is read already, which is half the work of a first page. */
export const takeSeat = async (app: App['name']): Promise<Seat> => free[app].pop() ?? openSeat()

/** Leaves a seat to the next visitor of this app. */
export async function leaveSeat(app: App['name'], seat: Seat): Promise<void> {
  await seat.clear()
  free[app].push(seat)
}

async function openSeat(): Promise<Seat> {
  const context = await stack().browser.newContext(LIKE)
  const page = await context.newPage()
  const devTools = await context.newCDPSession(page)
  const wrong: string[] = []
  const visited = new Set<string>()
  page.on('console', (message) => {
    if (message.type() === 'error' && !seat.expected?.test(message.text())) wrong.push(message.text())
  })
  page.on('pageerror', (error) => wrong.push(String(error)))
  context.on('request', (request) => {
    const { protocol, hostname, origin } = new URL(request.url())
    if (!protocol.startsWith('http')) return
    visited.add(origin)
    if (!hostname.endsWith('localhost')) wrong.push(`asked for ${request.url()}`)
  })
  const seat: Seat = {
    page,
    wrong,
    async clear() {
      await page.unrouteAll()
      // Of the same origin, so that the page's process stays; it loads nothing, and ends what the last page began.
      await page.goto(new URL('/icon.svg', page.url()).href)
      await context.clearCookies()
      for (const origin of visited) await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
      visited.clear()
      wrong.length = 0
    },
    close: () => context.close(),
  }
  return seat
}
