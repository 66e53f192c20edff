import { expect, test } from 'vitest'
import { billingTerms, priceOf } from './billing.ts'

const session = { model: 'session', currency: 'RON', priceMinor: 16000 } as const
const time = { model: 'time', currency: 'RON', priceMinor: 9000, unitMinutes: 30 } as const
const hybrid = {
  model: 'hybrid',
  currency: 'USD',
  priceMinor: 2500,
  includedMinutes: 30,
  unitMinutes: 15,
  extraPriceMinor: 1000,
} as const

test.each([
  ['a session costs the same however long', session, 90, 16000],
  ['time costs by the unit', time, 60, 18000],
  ['a unit that is begun counts whole', time, 65, 27000],
  ['a hybrid costs its price up to what it includes', hybrid, 30, 2500],
  ['a shorter one too', hybrid, 20, 2500],
  ['and by the unit after that', hybrid, 50, 4500],
] as const)('%s', (_, input, minutes, price) => {
  expect(priceOf(billingTerms(input), minutes)).toBe(price)
})

test.each([
  ['time without a unit', { ...time, unitMinutes: null }, 'unitMinutes'],
  ['a session with a unit', { ...session, unitMinutes: 30 }, 'unitMinutes'],
  ['a hybrid that includes nothing', { ...hybrid, includedMinutes: undefined }, 'includedMinutes'],
  ['time with minutes included', { ...time, includedMinutes: 30 }, 'includedMinutes'],
  ['a hybrid without a price for the rest', { ...hybrid, extraPriceMinor: null }, 'extraPriceMinor'],
  ['a price below nothing', { ...session, priceMinor: -1 }, 'priceMinor'],
  ['a unit off the grid', { ...time, unitMinutes: 7 }, 'unitMinutes'],
])('%s is refused', (_, input, field) => {
  expect(() => billingTerms(input)).toThrow(expect.objectContaining({ code: 'INVALID', inputPath: ['billing', field] }))
})
