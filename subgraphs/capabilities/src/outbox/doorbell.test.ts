import { expect, test } from 'vitest'
import { doorbell } from './doorbell.ts'

const elapsed = async (wait: Promise<void>) => {
  const start = performance.now()
  await wait
  return performance.now() - start
}

test('a ring ends the wait, and one that came before it ends the next', async () => {
  const bell = doorbell()
  const waiting = elapsed(bell.wait(5_000))
  bell.ring()
  expect(await waiting).toBeLessThan(1_000)

  bell.ring()
  bell.ring()
  expect(await elapsed(bell.wait(5_000))).toBeLessThan(1_000)
  expect(await elapsed(bell.wait(50))).toBeGreaterThanOrEqual(45)
})
