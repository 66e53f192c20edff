import { expect, test } from 'vitest'
import { hostNameOf } from './host-name.ts'

const OWN = ['clinic.localhost', 'platform.example']

test.each([
  ['clinic.example.com', 'clinic.example.com'],
  ['  Clinic.Example.COM. ', 'clinic.example.com'],
  ['clínica.example', 'xn--clnica-4va.example'],
  ['münchen.de', 'xn--mnchen-3ya.de'],
  ['1.example.com', '1.example.com'],
  ['notplatform.example', 'notplatform.example'],
])('%j is the host %s', (value, expected) => expect(hostNameOf(value, OWN)).toBe(expected))

test.each([
  ...['', '.', 'localhost', 'example', 'exa mple.com', '-a.example.com', 'a-.example.com', 'a..example.com'],
  ...[
    'https://example.com',
    'example.com/path',
    'example.com:443',
    'user@example.com',
    '*.example.com',
    '_a.example.com',
  ],
  ...['127.0.0.1', '127.1', '0x7f.1', '[::1]', '::1', '1.2.3.4.', `${'a'.repeat(64)}.example.com`],
  ...[`${'abcdefgh.'.repeat(29)}example`, 'example.c\u0000m', 'example.com%2e'],
])('%j is not one', (value) => {
  expect(() => hostNameOf(value, OWN)).toThrow(expect.objectContaining({ code: 'INVALID', inputPath: ['host'] }))
})

test.each([
  'platform.example',
  'a.platform.example',
  'a.b.platform.example',
  'PLATFORM.example.',
  'aurora.clinic.localhost',
])('%s is the platform’s own', (value) => expect(() => hostNameOf(value, OWN)).toThrow('of the platform'))
