import { describe, expect, test } from 'vitest'
import { isAllowedFrom, writtenNetworks } from './network.ts'

test.each([
  ['an address', ['192.0.2.7'], ['192.0.2.7/32']],
  ['a network', ['192.0.2.0/24', ' 2001:DB8::/32 '], ['192.0.2.0/24', '2001:db8::/32']],
  ['the same twice', ['192.0.2.7', '192.0.2.7/32'], ['192.0.2.7/32']],
  ['none', [], []],
])('%s is kept with its prefix', (_, asked, kept) => expect(writtenNetworks(asked)).toEqual(kept))

test.each([
  '',
  'example.com',
  '192.0.2.0/33',
  '2001:db8::/129',
  '192.0.2',
  '192.0.2.0/24/8',
  '192.0.2.0/',
  '10.0.0.0/-1',
])('"%s" is refused', (text) => expect(() => writtenNetworks([text])).toThrow(/neither an IP address nor a network/))

test('too many are refused', () => {
  expect(() => writtenNetworks(Array.from({ length: 51 }, (_, at) => `10.0.0.${at}`))).toThrow('At most 50')
})

describe('an address is allowed', () => {
  const networks = ['192.0.2.0/24', '198.51.100.7/32', '2001:db8::/32']
  test.each([
    ['192.0.2.0', true],
    ['192.0.2.255', true],
    ['192.0.3.0', false],
    ['198.51.100.7', true],
    ['198.51.100.8', false],
    ['2001:db8:ffff::1', true],
    ['2001:db9::1', false],
    // As a socket that takes both families writes an IPv4 address.
    ['::ffff:192.0.2.9', true],
    ['::ffff:203.0.113.9', false],
    ['not an address', false],
    [null, false],
  ])('%s: %s', (address, allowed) => expect(isAllowedFrom(networks, address)).toBe(allowed))

  test('everywhere, when no network is named', () => {
    expect(isAllowedFrom([], '203.0.113.9')).toBe(true)
    expect(isAllowedFrom([], null)).toBe(true)
  })

  test('nowhere, when what is kept cannot be read', () =>
    expect(isAllowedFrom(['everywhere'], '203.0.113.9')).toBe(false))
})
