import { fork } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

type Measure = { heap: number; sockets: number }

const MEGABYTE = 1024 * 1024

test('a thousand broken calls leave neither memory nor sockets behind', { timeout: 120_000 }, async () => {
  const child = fork(new URL('leak-program.ts', import.meta.url), { execArgv: ['--expose-gc'] })
  const [{ before, after, calls }] = (await once(child, 'message')) as [
    { before: Measure; after: Measure; calls: number },
  ]
  expect(calls).toBeGreaterThan(1000)
  expect(after.heap - before.heap).toBeLessThan(4 * MEGABYTE)
  // Both ends of each connection are in that process; what is kept open is kept for the next call.
  expect(after.sockets).toBeLessThanOrEqual(before.sockets + 10)
})
