import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { root } from '../root.ts'
import { commandLine } from '../services/command-line.ts'
import { freePort, isTaken } from '../services/port.ts'
import { testDirectory } from '../test-directory.ts'

// Whole starts of the platform: seconds on a quiet machine, minutes on a busy one.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 })

let data: string
let ports: { PORT: string; POSTGRES_PORT: string; REDIS_PORT: string }

beforeAll(async () => {
  data = join(await testDirectory(), 'data')
  const [gateway, postgres, redis] = await Promise.all([freePort(), freePort(), freePort()])
  ports = { PORT: String(gateway), POSTGRES_PORT: String(postgres), REDIS_PORT: String(redis) }
})
afterEach(async () => {
  await Promise.all(runs.splice(0).map(stopped))
})
afterAll(() => rmSync(join(data, '..'), { recursive: true, force: true }))

const runs: Run[] = []

type Run = { child: ChildProcess; said: () => string; ended: Promise<number | null> }

function run(command: string, environment: Record<string, string> = {}): Run {
  const { REDIS_URL: _redis, POSTGRES_URL: _postgres, npm_lifecycle_event: _npm, ...shell } = process.env
  const child = spawn(process.execPath, [join(root, 'scripts/bootstrap.mjs'), command], {
    env: { ...shell, ...ports, CLINIC_DATA: data, NODE_ENV: '', APPS: 'none', ...environment },
  })
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  child.stderr.on('data', (chunk) => (said += chunk))
  const begun = { child, said: () => said, ended: once(child, 'close').then(([code]) => code) }
  runs.push(begun)
  return begun
}

/** Starts the platform and returns once it has said where to go. */
async function started(environment: Record<string, string> = {}): Promise<Run> {
  const begun = run('start', environment)
  await expect.poll(begun.said, { timeout: 200_000, interval: 100 }).toMatch(/Ctrl-C stops everything|✗/)
  expect(begun.said()).not.toContain('✗')
  return begun
}

async function stopped({ child, ended }: Run): Promise<number | null> {
  child.kill('SIGTERM')
  return ended
}

const isQuiet = async () =>
  (await Promise.all(Object.values(ports).map((port) => isTaken(Number(port))))).every((taken) => !taken)
const pidOf = (run: 'pid' | 'gateway'): number => JSON.parse(readFileSync(join(data, 'running.json'), 'utf8'))[run]

// Strict: an answer that brings errors along is none.
const Answer = z.strictObject({
  data: z.object({
    me: z.object({ role: z.string(), organization: z.object({ name: z.string() }) }),
    patients: z.object({ edges: z.array(z.unknown()) }),
  }),
})
type Answer = z.infer<typeof Answer>

/** Does what the printed line would do; a bare machine has no curl. */
async function asked(said: string): Promise<Answer> {
  const [, url = '', options = '', body = ''] = said.match(/^curl -s (\S+) (.*) -d '(.*)'$/m) ?? []
  const headers = [...options.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = '', value = '']) => [name, value])
  const response = await fetch(url, { method: 'POST', headers: Object.fromEntries(headers), body })
  return Answer.parse(await response.json())
}

test('it starts, the line it prints can be pasted, and it stops without a trace', async () => {
  // As where others wait for it: with the apps' operations planned ahead.
  const first = await started({ WARM_UP_MS: '10000' })
  expect(first.said()).toContain(`http://localhost:${ports.PORT}/graphql`)
  expect(statSync(join(data, 'environment.json')).mode & 0o777).toBe(0o600)

  const { data: answer } = await asked(first.said())
  expect(answer.me).toMatchObject({ role: 'ADMIN', organization: { name: expect.stringContaining('Aurora') } })
  expect(answer.patients.edges).toHaveLength(2)

  const second = run('start')
  expect(await second.ended).toBe(1)
  expect(second.said()).toContain(`npm start already runs here (process ${pidOf('pid')}).`)

  const gateway = pidOf('gateway')
  expect(await stopped(first)).toBe(0)
  expect(await isQuiet()).toBe(true)
  expect(commandLine(gateway)).toBe(null)
  expect(existsSync(join(data, 'running.json'))).toBe(false)
})

test("a later start makes nothing anew, a killed one stands in nobody's way, and servers do not outlive a door that was killed", async () => {
  const killed = await started()
  expect(killed.said()).toContain('Migrations, up to date')
  expect(killed.said()).toContain('Demo world, there already')

  process.kill(pidOf('pid'), 'SIGKILL')
  await killed.ended
  expect(await isQuiet()).toBe(false)

  const next = await started()
  next.child.kill('SIGKILL')
  await expect.poll(isQuiet, { timeout: 30_000 }).toBe(true)
  await expect.poll(() => existsSync(join(data, 'running.json')), { timeout: 10_000 }).toBe(false)
})

test.each(['PORT', 'POSTGRES_PORT', 'REDIS_PORT'] as const)(
  'a taken %s is named, and nothing is left running',
  async (name) => {
    const stranger = createServer((socket) => socket.destroy()).listen(Number(ports[name]), '127.0.0.1')
    await once(stranger, 'listening')
    const refused = run('start')
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toContain(`Port ${ports[name]}`)
    expect(refused.said()).toContain(`${name}=`)
    expect(refused.said()).not.toMatch(/^\s+at /m)
    stranger.close()
    await once(stranger, 'close')
    expect(await isQuiet()).toBe(true)
  },
)

test('a Redis that REDIS_URL names and that does not answer is named', async () => {
  const refused = run('start', { REDIS_URL: 'redis://127.0.0.1:1' })
  expect(await refused.ended).toBe(1)
  expect(refused.said()).toContain('The Redis that REDIS_URL names does not answer')
  expect(await isQuiet()).toBe(true)
})

test('interrupted while it starts, it leaves nothing running', async () => {
  const begun = run('start')
  await expect.poll(begun.said, { timeout: 30_000, interval: 20 }).toContain('✓ PostgreSQL')
  begun.child.kill('SIGINT')
  expect(await begun.ended).toBe(130)
  expect(await isQuiet()).toBe(true)
})

test('reset forgets everything', async () => {
  expect(existsSync(join(data, 'postgres/cluster'))).toBe(true)
  const reset = run('reset')
  expect(await reset.ended).toBe(0)
  expect(existsSync(data)).toBe(false)
})
