import { expect, test } from 'vitest'
import { isApiKey, readApiKey } from './api-key.ts'
import { bearerTokenOf } from './bearer-token.ts'
import { partiesOf } from './parties.ts'
import { lookupKeyOf } from './subject.ts'

test('no header is no token; every other scheme is refused', () => {
  expect(bearerTokenOf(undefined)).toBeNull()
  expect(bearerTokenOf('Bearer abc.def')).toBe('abc.def')
  expect(bearerTokenOf('bearer abc')).toBe('abc')
  for (const header of ['', 'Basic dXNlcg==', 'Bearer', 'Bearer ', 'Bearer a b', `Bearer ${'x'.repeat(9000)}`]) {
    expect(() => bearerTokenOf(header), header).toThrow()
  }
})

test('a key is known by its hash alone', () => {
  const key = `ck_live_${'A'.repeat(43)}`
  expect(isApiKey(key)).toBe(true)
  expect(lookupKeyOf(readApiKey(key))).toMatch(/^key\|[0-9a-f]{64}$/)
  expect(lookupKeyOf(readApiKey(key))).not.toContain('AAAA')
  expect(() => readApiKey('ck_live_short')).toThrow()
})

test('people are looked up by provider, its tenant, and their id there', () => {
  const subject = {
    provider: 'local',
    providerOrgId: null,
    userId: 'user_1',
    sessionId: null,
    organizationClaim: null,
    expiresAt: null,
  } as const
  expect(lookupKeyOf(subject)).toBe('local||user_1')
  expect(lookupKeyOf({ ...subject, provider: 'clerk', providerOrgId: 'org_9' })).toBe('clerk|org_9|user_1')
})

test.each([
  [
    'a page: its origin alone',
    { origin: 'https://a.example', protocol: 'https', host: 'api.example' },
    ['https://a.example'],
  ],
  [
    'no page: this address, or the command line',
    { origin: undefined, protocol: 'http', host: 'Localhost:9000' },
    ['http://localhost:9000', 'direct'],
  ],
  [
    'our own page: the same',
    { origin: 'http://localhost:9000', protocol: 'http', host: 'localhost:9000' },
    ['http://localhost:9000', 'direct'],
  ],
  [
    'an opaque page: nothing it could have been given',
    { origin: 'null', protocol: 'http', host: 'localhost:9000' },
    ['null'],
  ],
])('tokens may come from %s', (_, asked, parties) => {
  expect(partiesOf(asked, ['direct'])).toEqual(parties)
})
