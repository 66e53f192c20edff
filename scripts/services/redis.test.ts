import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askRedis } from './ask-redis.ts'
import { freePort } from './port.ts'
import { startRedis } from './redis.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'redis-service-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

test('what was queued is there after a stop and a start', async () => {
  const first = await startRedis({ dir })
  expect(await askRedis(first.port, 'SET kept 7')).toBe('+OK\r\n+OK\r\n')
  await first.stop()
  expect(await askRedis(first.port, 'PING')).toBe('')

  const second = await startRedis({ dir })
  expect(await askRedis(second.port, 'GET kept')).toBe('$1\r\n7\r\n+OK\r\n')
  await second.stop()
})

test('nothing is evicted, and only this machine is answered', async () => {
  const { port, stop } = await startRedis({ dir, throwAway: true })
  expect(await askRedis(port, 'CONFIG GET maxmemory-policy')).toContain('noeviction')
  expect(await askRedis(port, 'CONFIG GET bind')).toContain('\r\n127.0.0.1\r\n')
  await stop()
})

test('a taken port is named', async () => {
  const port = await freePort()
  const stranger = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1')
  await once(stranger, 'listening')
  await expect(startRedis({ dir, port })).rejects.toMatchObject({
    message: expect.stringContaining(`Port ${port}`),
    advice: expect.stringContaining(`lsof -i :${port}`),
  })
  stranger.close()
})

test("another folder's Redis on the port is a stranger too, and lives on", async () => {
  const port = await freePort()
  const other = mkdtempSync(join(tmpdir(), 'redis-service-'))
  const theirs = await startRedis({ dir: other, port })
  await expect(startRedis({ dir, port })).rejects.toMatchObject({ message: expect.stringContaining(`Port ${port}`) })
  expect(theirs.running()).toBe(true)
  await theirs.stop()
  rmSync(other, { recursive: true })
})

test('the server of a killed run is stopped, and its data are taken over', async () => {
  const port = await freePort()
  const killed = await startRedis({ dir, port })
  await askRedis(port, 'SET kept 7')
  const next = await startRedis({ dir, port })
  await killed.exited
  expect(await askRedis(port, 'GET kept')).toBe('$1\r\n7\r\n+OK\r\n')
  await next.stop()
})
