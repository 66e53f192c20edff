import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tokenLife } from './token-life.ts'

beforeEach(() => vi.useFakeTimers({ now: 0 }))
afterEach(() => vi.useRealTimers())

function aLife() {
  const said: string[] = []
  const at = () => `${Math.round(Date.now() / 1000)} s`
  const life = tokenLife(60_000, {
    warn: (expiresAt) => said.push(`${at()}: ends at ${expiresAt.getTime() / 1000}`),
    expire: () => said.push(`${at()}: over`),
  })
  return { said, life }
}
const seconds = (count: number) => new Date(count * 1000)

test('a warning comes a minute before the end, and the end once', () => {
  const { said, life } = aLife()
  life.begin(seconds(900))
  vi.advanceTimersByTime(2_000_000)
  expect(said).toEqual(['840 s: ends at 900', '900 s: over'])
})

test('one that lives for less is warned of at once; one renewed begins anew', () => {
  const { said, life } = aLife()
  life.begin(seconds(30))
  vi.advanceTimersByTime(20_000)
  life.begin(seconds(200))
  vi.advanceTimersByTime(150_000)
  life.begin(seconds(10_000))
  vi.advanceTimersByTime(1_000_000)
  expect(said).toEqual(['0 s: ends at 30', '140 s: ends at 200'])
  expect(life.expiresAt()).toEqual(seconds(10_000))
})

test('a life longer than a timer is followed all the same, and none for what does not end', () => {
  const { said, life } = aLife()
  const DAYS_40 = 40 * 86_400
  life.begin(seconds(DAYS_40))
  vi.advanceTimersByTime((DAYS_40 - 61) * 1000)
  expect(said).toEqual([])
  vi.advanceTimersByTime(62_000)
  expect(said).toEqual([`${DAYS_40 - 60} s: ends at ${DAYS_40}`, `${DAYS_40} s: over`])
  life.begin(null)
  expect(vi.getTimerCount()).toBe(0)
})

test('whoever has left hears nothing', () => {
  const { said, life } = aLife()
  life.begin(seconds(100))
  life.stop()
  vi.advanceTimersByTime(200_000)
  expect(said).toEqual([])
})
