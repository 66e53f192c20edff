import { expect, test } from 'vitest'
import { phoneNumber } from './phone-number.ts'

test.each([
  ['0721 123 456', 'RO', '+40721123456'],
  ['+40 (721) 123-456', null, '+40721123456'],
  ['0040 721 123 456', 'RO', '+40721123456'],
  ['7012-3456', 'SV', '+50370123456'],
  ['+503 7012 3456', 'RO', '+50370123456'],
  ['0721 123 456', null, null],
  ['0721 123 456', 'XX', null],
  ['555-302-5763', 'US', null],
  ['12', 'RO', null],
  ['', 'RO', null],
  ['my daughter: 0721123456', 'RO', null],
])('%s in %s is %s', (written, country, number) => {
  expect(phoneNumber(written, country)).toBe(number)
})
