import { expect, test } from 'vitest'
import { isDomainName, isSlug, readHostName } from './host-name.ts'

const domains = { clinic: 'clinic.example', portal: 'portal.example', console: 'console.example' }

test.each([
  ['aurora.clinic.example', { names: 'slug', slug: 'aurora', app: 'clinic' }],
  ['AURORA.Portal.Example:9200', { names: 'slug', slug: 'aurora', app: 'portal' }],
  ['console.example', { names: 'console' }],
  ['clinic.myclinic.com.', { names: 'domain', host: 'clinic.myclinic.com' }],
  ['clinic.example', { names: 'domain', host: 'clinic.example' }],
  ['a.b.clinic.example', { names: 'elsewhere' }],
  ['-aurora.clinic.example', { names: 'elsewhere' }],
  ['aurora_x.clinic.example', { names: 'elsewhere' }],
  ['.clinic.example', { names: 'elsewhere' }],
  ['evilclinic.example', { names: 'domain', host: 'evilclinic.example' }],
  ['localhost:9000', { names: 'elsewhere' }],
  ['10.0.0.1:9000', { names: 'elsewhere' }],
  ['[::1]:9000', { names: 'elsewhere' }],
  ['gateway', { names: 'elsewhere' }],
  ['', { names: 'elsewhere' }],
])('%s', (host, expected) => {
  expect(readHostName(host, domains)).toEqual(expected)
})

test('slugs are labels of DNS', () => {
  for (const slug of ['aurora', 'a', '4you', 'a-b', 'x'.repeat(63)]) expect(isSlug(slug), slug).toBe(true)
  for (const slug of ['', 'Aurora', 'a_b', '-a', 'a-', 'a.b', 'x'.repeat(64), 'a b'])
    expect(isSlug(slug), slug).toBe(false)
})

test('domains are dotted names that lead to other machines', () => {
  for (const name of ['my.clinic', 'xn--clnica-1va.es']) expect(isDomainName(name), name).toBe(true)
  for (const name of ['clinic', '127.0.0.1', 'a.localhost', 'a..b', 'my.clinic/', `${'a.'.repeat(130)}com`])
    expect(isDomainName(name), name).toBe(false)
})
