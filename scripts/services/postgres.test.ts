import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testDirectory } from '../test-directory.ts'
import { startPostgres } from './postgres.ts'
import { freePort } from './port.ts'

let dir: string
beforeEach(async () => {
  dir = join(await testDirectory(), 'postgres')
})
afterEach(() => rmSync(join(dir, '..'), { recursive: true, force: true }))

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query({ text: sql, rowMode: 'array' })
  await client.end()
  return rows
}

test('what was written is there after a stop and a start', async () => {
  const first = await startPostgres({ dir })
  await ask(first.superuserUrl, 'CREATE TABLE kept AS SELECT 7 AS n')
  await first.stop()
  expect(first.running()).toBe(false)

  const second = await startPostgres({ dir })
  expect(await ask(second.superuserUrl, 'SELECT n FROM kept')).toEqual([[7]])
  await second.stop()
})

test('it is PostgreSQL 18, for this machine only, with scram passwords', async () => {
  const { superuserUrl, stop } = await startPostgres({ dir, throwAway: true })
  const settings = ['server_version_num', 'listen_addresses', 'password_encryption', 'server_encoding']
  const [row] = await ask(superuserUrl, `SELECT ${settings.map((name) => `current_setting('${name}')`).join()}`)
  expect(row?.slice(1)).toEqual(['127.0.0.1', 'scram-sha-256', 'UTF8'])
  expect(Number(row?.[0])).toBeGreaterThanOrEqual(180_000)

  const wrong = new URL(superuserUrl)
  wrong.password = 'wrong'
  await expect(ask(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed')
  await stop()
})

test('a taken port is named, and nothing is left running', async () => {
  const port = await freePort()
  const stranger = createServer().listen(port, '127.0.0.1')
  await once(stranger, 'listening')
  await expect(startPostgres({ dir, port })).rejects.toMatchObject({
    message: expect.stringContaining(`Port ${port}`),
    advice: expect.stringContaining(`lsof -i :${port}`),
  })
  stranger.close()
})

test('the server of a killed run is stopped, and its data are taken over', async () => {
  const port = await freePort()
  const killed = await startPostgres({ dir, port })
  await ask(killed.superuserUrl, 'CREATE TABLE kept AS SELECT 7 AS n')
  // The run is gone, its server lives on: a second start finds the very same port and folder in use.
  const next = await startPostgres({ dir, port })
  expect(killed.running()).toBe(false)
  expect(await ask(next.superuserUrl, 'SELECT n FROM kept')).toEqual([[7]])
  await next.stop()
})

test('a server that died without a word does not stand in the way', async () => {
  const dead = await startPostgres({ dir })
  process.kill(dead.pid, 'SIGKILL')
  await dead.exited
  const next = await startPostgres({ dir })
  expect(await ask(next.superuserUrl, 'SELECT 1')).toEqual([[1]])
  await next.stop()
})
