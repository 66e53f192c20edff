import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { fail } from '../failure.ts'

/** The shell first: it draws pages and no browser around them, which is a good part of the work. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const ON_A_MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A Chromium of this machine: `CHROMIUM` names one, else the usual places are looked at. */
function find(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':')
  const usual = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [process.env['CHROMIUM'] ?? '', ...usual, ...ON_A_MAC].find((path) => path !== '' && isProgram(path))
}

/** Debian's own, where we may install it. */
async function install(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  async function isDone(...args: string[]): Promise<boolean> {
    const [code] = await once(spawn('apt-get', ['-y', '--no-install-recommends', ...args], options), 'exit')
    return code === 0
  }
  const [shell = '', whole = ''] = NAMES
  if (!(await isDone('install', shell))) {
    await isDone('update')
    if (!(await isDone('install', shell))) await isDone('install', whole)
  }
  return find()
}

/** A browser for the tests. Asks for no download: Playwright's own builds come from a place of theirs. */
export async function openBrowser(): Promise<Browser> {
  const executablePath =
    find() ??
    (await install()) ??
    fail(
      'The browser tests need Chromium, and there is none on this machine.',
      'Install it (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium), or name one: CHROMIUM=/path/to/chrome npm test',
    )
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}
