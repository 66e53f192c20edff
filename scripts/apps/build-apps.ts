import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { alone } from '../bootstrap/alone.mjs'
import { Failure } from '../failure.ts'
import { dataDirectory, root } from '../root.ts'
import { step } from '../step.ts'
import { APPS, type App } from './apps.ts'
import { appFingerprint } from './app-fingerprint.ts'

const folderOf = ({ name }: App) => join(root, 'clients', name)

/** Built apps, each under the fingerprint of what it was built from: a running one is never built over. */
const shelf = join(root, 'node_modules/.cache/apps')

/** Those kept of each app; going back to a state built a moment ago takes no time. */
const KEPT = 3

const placeOf = (app: App, from: string) => join(shelf, `${app.name}-${from.slice(0, 16)}`)

/** Where an app stands, as its sources are now. Builds it if it was not, one after another: each takes a gigabyte. */
export async function builtApp(app: App): Promise<string> {
  const from = appFingerprint(app)
  const place = placeOf(app, from)
  if (!existsSync(place))
    await alone('apps', async () => {
      if (!existsSync(place)) await step(`Building the ${app.title} app`, () => build(app, place))
    })
  return join(place, 'clients', app.name)
}

/** Builds the apps whose sources changed. */
export async function buildApps(): Promise<void> {
  for (const app of APPS) await builtApp(app)
}

async function build(app: App, place: string): Promise<void> {
  const folder = folderOf(app)
  const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => child.kill('SIGTERM')
  process.once('exit', stop)
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [said, complaints] = await Promise.all([text(child.stdout), text(child.stderr)])
  process.off('exit', stop)
  if ((await closed) !== 0) throw new Failure(`The ${app.title} app does not build.`, told(app, said + complaints))
  const draft = `${place}.${process.pid}`
  cpSync(join(folder, '.next/standalone'), draft, { recursive: true, verbatimSymlinks: true })
  // The server that Next leaves behind serves these two only when they lie beside it.
  const stands = join(draft, 'clients', app.name)
  cpSync(join(folder, '.next/static'), join(stands, '.next/static'), { recursive: true })
  if (existsSync(join(folder, 'public'))) cpSync(join(folder, 'public'), join(stands, 'public'), { recursive: true })
  renameSync(draft, place)
  forgetOld(app)
}

function forgetOld({ name }: App): void {
  const ofThisApp = readdirSync(shelf).filter((entry) => entry.startsWith(`${name}-`))
  const places = ofThisApp.map((entry) => join(shelf, entry))
  const byAge = places.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  for (const old of byAge.slice(KEPT)) rmSync(old, { recursive: true, force: true })
}

/** The end of what the build said, and where all of it is. */
function told({ name }: App, said: string): string {
  const log = join(dataDirectory, 'logs', `build-${name}.log`)
  mkdirSync(join(log, '..'), { recursive: true })
  writeFileSync(log, said)
  return [...said.trim().split('\n').slice(-12), '', `All of what it said: ${log}`].join('\n')
}
