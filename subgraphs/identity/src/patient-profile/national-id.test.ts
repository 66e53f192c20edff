import fc from 'fast-check'
import { expect, test } from 'vitest'
import { masked, normalNationalId, readNationalId } from './national-id.ts'

test.each([
  ['RO', '2880314409985', '2880314409985'],
  ['RO', ' 2910722-129971 ', '2910722129971'],
  ['RO', '1800101221144', '1800101221144'],
  ['RO', '5000229400019', '5000229400019'],
  ['SV', '04999812-7', '04999812-7'],
  ['SV', '049998127', '04999812-7'],
  ['SV', '00016297-5', '00016297-5'],
])('%s %s is valid', (country, number, normal) => {
  expect(normalNationalId({ country, number })).toBe(normal)
  expect(readNationalId(normal)).toEqual({ country, number: normal })
})

test.each([
  ['RO', '2880314409984', 'a wrong check digit'],
  ['RO', '2880314409', 'too short'],
  ['RO', '28803144099850', 'too long'],
  ['RO', '2881314409985', 'a thirteenth month'],
  ['RO', '1990229400011', 'the 29th of February of a common year'],
  ['RO', '0880314409985', 'no sex'],
  ['RO', '288031449998x', 'a letter'],
  ['SV', '04999812-8', 'a wrong check digit'],
  ['SV', '00000000-0', 'nothing but zeros'],
  ['SV', '2880314409985', 'another state’s number'],
  ['RO', '', 'nothing'],
])('%s %s is refused: %s', (country, number) => {
  expect(() => normalNationalId({ country, number })).toThrow(
    expect.objectContaining({ code: 'INVALID', inputPath: ['nationalId', 'number'] }),
  )
})

test('a state whose check digit we do not know is refused', () => {
  expect(() => normalNationalId({ country: 'DE', number: 'L01X00T47' })).toThrow(
    expect.objectContaining({ inputPath: ['nationalId', 'country'] }),
  )
})

test('a CNP with one digit mistyped does not pass', () => {
  const number = '2880314409985'
  fc.assert(
    fc.property(fc.nat(12), fc.integer({ min: 1, max: 9 }), (place, shift) => {
      const typo = number.slice(0, place) + ((Number(number.charAt(place)) + shift) % 10) + number.slice(place + 1)
      expect(() => normalNationalId({ country: 'RO', number: typo })).toThrow()
    }),
  )
})

test('masked, the last four characters are left', () => {
  expect(masked({ country: 'RO', number: '2880314409985' }).number).toBe('•••••••••9985')
  expect(masked({ country: 'SV', number: '04999812-7' }).number).toBe('••••••12-7')
})

test('a stored number of no known form is an error, not a guess', () => {
  expect(() => readNationalId('12345')).toThrow('no state')
})
