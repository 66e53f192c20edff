import type { ContactPoint } from 'fhir/r4.js'
import { expect, test } from 'vitest'
import { contactsFrom } from './contact.ts'

const now = new Date('2026-11-21T12:00:00Z')
const NO_PHONE = 'no phone number given can exist: left out'
const NO_EMAIL = 'no e-mail given can exist: left out'
const phone = (value: string, more: Partial<ContactPoint> = {}): ContactPoint => ({ system: 'phone', value, ...more })
const email = (value: string, more: Partial<ContactPoint> = {}): ContactPoint => ({ system: 'email', value, ...more })

const cases: [string, ContactPoint[], string, { phone: string | null; email: string | null }, string[]][] = [
  ['a number dialled there', [phone('(617) 253-1000')], 'US', { phone: '+16172531000', email: null }, []],
  ['no number of another country', [phone('0721 123 456')], 'US', { phone: null, email: null }, [NO_PHONE]],
  ['an international one, wherever', [phone('+503 7012 3456')], '', { phone: '+50370123456', email: null }, []],
  ['a number that cannot exist', [phone('555-302-5763')], 'US', { phone: null, email: null }, [NO_PHONE]],
  [
    'the first that can exist',
    [phone('555-302-5763'), phone('0721123456')],
    'RO',
    { phone: '+40721123456', email: null },
    [],
  ],
  [
    'a mobile before a home number',
    [phone('021 555 0199', { use: 'home' }), phone('0721123456', { use: 'mobile' })],
    'RO',
    { phone: '+40721123456', email: null },
    [],
  ],
  [
    'the rank before the use',
    [phone('0215550199', { use: 'home', rank: 1 }), phone('0721123456', { use: 'mobile', rank: 2 })],
    'RO',
    { phone: '+40215550199', email: null },
    [],
  ],
  ['no old number', [phone('0721123456', { use: 'old' })], 'RO', { phone: null, email: null }, []],
  ['no number given up', [phone('0721123456', { period: { end: '2020-01' } })], 'RO', { phone: null, email: null }, []],
  ['no fax', [{ system: 'fax', value: '0215550199' }], 'RO', { phone: null, email: null }, []],
  ['an e-mail in lower case', [email('Ana.Pop@Mail.Test')], 'RO', { phone: null, email: 'ana.pop@mail.test' }, []],
  ['no e-mail that is none', [email('ana at mail'), email('')], 'RO', { phone: null, email: null }, [NO_EMAIL]],
  ['nothing', [], 'RO', { phone: null, email: null }, []],
]

test.each(cases)('%s', (_, telecom, country, expected, notes) => {
  const noted: string[] = []
  expect(contactsFrom(telecom, country, now, (text) => noted.push(text))).toEqual(expected)
  expect(noted).toEqual(notes)
})
