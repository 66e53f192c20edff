import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { alone } from '../bootstrap/alone.mjs'
import { Failure } from '../failure.ts'
import { dataDirectory, root } from '../root.ts'
import { step } from '../step.ts'
import { APPS, type App } from './apps.ts'
import { appFingerprint } from './app-fingerprint.ts'

const folderOf = ({ name }: App) => join(root, 'clients', name)

/** Where a built app stands with all it needs, apart from Node. */
export const builtApp = (app: App) => join(folderOf(app), '.next/standalone/clients', app.name)

const stampOf = (app: App) => join(folderOf(app), '.next/built-from')

const isBuilt = (app: App, from: string) => existsSync(stampOf(app)) && readFileSync(stampOf(app), 'utf8') === from

/** Builds the apps whose sources changed, one after another: each takes a gigabyte and all there is of processor. */
export async function buildApps(): Promise<void> {
  for (const app of APPS) {
    if (isBuilt(app, appFingerprint(app))) continue
    await alone('apps', async () => {
      const from = appFingerprint(app)
      if (isBuilt(app, from)) return
      await step(`Building the ${app.title} app`, () => build(app))
      writeFileSync(stampOf(app), from)
    })
  }
}

async function build(app: App): Promise<void> {
  const folder = folderOf(app)
  rmSync(stampOf(app), { force: true })
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
  // The server that Next leaves behind serves these two only when they lie beside it.
  cpSync(join(folder, '.next/static'), join(builtApp(app), '.next/static'), { recursive: true })
  if (existsSync(join(folder, 'public')))
    cpSync(join(folder, 'public'), join(builtApp(app), 'public'), { recursive: true })
}

/** The end of what the build said, and where all of it is. */
function told({ name }: App, said: string): string {
  const log = join(dataDirectory, 'logs', `build-${name}.log`)
  mkdirSync(join(log, '..'), { recursive: true })
  writeFileSync(log, said)
  return [...said.trim().split('\n').slice(-12), '', `All of what it said: ${log}`].join('\n')
}
