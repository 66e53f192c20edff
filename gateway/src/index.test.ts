import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { aWorld, type World } from '@platform/shared/testing/world'
import { ourSupergraph } from './testing/our-supergraph.ts'

let world: World
let folder = ''
beforeAll(async () => {
  world = await aWorld()
  folder = await mkdtemp(join(tmpdir(), 'gateway-'))
  await writeFile(join(folder, 'supergraph.graphql'), await ourSupergraph())
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

const children = new Set<ChildProcess>()
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children.clear()
})

function start(environment: Record<string, string>) {
  const { PATH, NODE_COMPILE_CACHE } = process.env
  const child = spawn(process.execPath, [join(import.meta.dirname, 'index.ts')], {
    env: { PATH, ...(NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {}), NODE_ENV: 'development', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  return child
}

const usual = () => ({
  ...world.environment,
  LOG_LEVEL: 'info',
  AUTH_MODE: 'local',
  LOCAL_ISSUER_DIR: process.env['TEST_ISSUER_DIR'] ?? '',
  SUPERGRAPH: join(folder, 'supergraph.graphql'),
  WARM_UP_MS: '0',
  PORT: '0',
})

/** How a start that fails ends, and what it says. */
async function failure(environment: Record<string, string>) {
  const child = start(environment)
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { said, code }
}

test('a start that lacks what it needs names all of it', async () => {
  expect(await failure({})).toEqual({
    code: 1,
    said: [
      'The gateway cannot start:',
      '  - REDIS_URL is missing: the address of Redis, redis://host:port.',
      '  - ACTOR_SECRET is missing: the secret that signs Actors, at least 32 random bytes as base64url.',
      '  - AUTH_MODE is missing: local for this machine alone, or clerk with CLERK_SECRET_KEY and CLERK_PUBLISHABLE_KEY.',
      '',
    ].join('\n'),
  })
})

test('a start that cannot succeed says why in one line, and fails', async () => {
  expect(await failure({ ...usual(), REDIS_URL: 'redis://127.0.0.1:1' })).toEqual({
    code: 1,
    said: 'The gateway cannot start: Redis does not answer at REDIS_URL.\n',
  })
  expect(await failure({ ...usual(), DATABASE_URL: '' })).toMatchObject({
    code: 1,
    said: expect.stringMatching(
      /^The gateway cannot start:\n {2}- DATABASE_URL is not what the subgraphs of this process need: .*\n$/,
    ),
  })
  expect(await failure({ ...usual(), SUPERGRAPH: join(folder, 'missing.graphql') })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^The gateway cannot start: .*missing\.graphql.*\n$/),
  })
})

// On SIGINT as well: scripts/parts.test.ts.
test('a running one drains on SIGTERM and ends well', async () => {
  const child = start(usual())
  const lines: { msg: string; host?: string; port?: number }[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(JSON.parse(line))
    if (lines.at(-1)?.msg === 'the gateway listens') {
      const { host, port } = lines.at(-1) ?? {}
      expect((await fetch(`http://${host}:${port}/health/ready`)).status).toBe(200)
      child.kill('SIGTERM')
    }
  }
  expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(0)
  // A subgraph's job may have its say in between.
  const said = lines.map(({ msg }) => msg).filter((msg) => ['asked to stop', 'draining', 'closed'].includes(msg))
  expect(said).toEqual(['asked to stop', 'draining', 'closed'])
})
