import { expect, test } from 'vitest'
import { knownOrigins } from './known-origin.ts'

const organization = {
  id: '0197a1b2-0000-7000-8000-000000000001',
  slug: 'aurora',
  name: 'Aurora',
  status: 'ACTIVE',
  branding: { brandColor: '#000000', logoUrl: null },
} as const
const directory = {
  find: async (name: object) => ('host' in name && name.host === 'clinic.aurora.example' ? organization : null),
}
const public_ = knownOrigins(
  { clinic: 'clinic.example', portal: 'portal.example', console: 'console.example' },
  directory,
)
const local = knownOrigins(
  { clinic: 'clinic.localhost', portal: 'portal.localhost', console: 'console.localhost' },
  directory,
)

test.each([
  ['https://aurora.clinic.example', true],
  ['https://console.example', true],
  ['https://clinic.aurora.example', true],
  ['http://clinic.aurora.example', false],
  ['http://aurora.clinic.example', false],
  ['https://aurora.clinic.example:8443', false],
  ['https://aurora.clinic.example/', false],
  ['https://aurora.clinic.example.evil.example', false],
  ['https://evil.example', false],
  ['https://x.aurora.clinic.example', false],
  ['null', false],
  ['', false],
  ['chrome-extension://abc', false],
])('%s: %s', async (origin, expected) => {
  expect(await public_(origin)).toBe(expected)
})

test('on this machine pages come over http, from any port, and from no other name', async () => {
  expect(await local('http://aurora.clinic.localhost:9100')).toBe(true)
  expect(await local('http://console.localhost:9300')).toBe(true)
  expect(await local('http://localhost:9000')).toBe(false)
  expect(await local('http://127.0.0.1:9100')).toBe(false)
})
