import { expect, test } from 'vitest'
import { breaker } from './breaker.ts'

/** A breaker that has just opened, and the clock it goes by. */
function anOpenOne() {
  const clock = { now: 0 }
  const health = breaker(() => clock.now)
  for (let failure = 0; failure < 5; failure += 1) health.failed()
  return { clock, health }
}

test('four failures in a row are bad luck, a success forgets them', () => {
  const health = breaker()
  for (let round = 0; round < 3; round += 1) {
    for (let failure = 0; failure < 4; failure += 1) health.failed()
    expect(health.allows()).toBe(true)
    health.succeeded()
  }
})

test('after five the subgraph is left alone for a second, then one call tries it', () => {
  const { clock, health } = anOpenOne()
  expect(health.allows()).toBe(false)
  clock.now = 1000
  expect([health.allows(), health.allows()]).toEqual([true, false])
  health.succeeded()
  expect([health.allows(), health.allows()]).toEqual([true, true])
})

test('each failed try doubles the pause, up to half a minute', () => {
  const { clock, health } = anOpenOne()
  const pauses = [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]
  for (const pause of pauses) {
    clock.now += pause - 1
    expect(health.allows()).toBe(false)
    clock.now += 1
    expect(health.allows()).toBe(true)
    health.failed()
  }
})
