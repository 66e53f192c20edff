import { expect, test } from 'vitest'
import { searchTerms } from './search-terms.ts'

test.each([
  ['one name', 'Popescu', [['Popescu']]],
  ['diacritics fall away before words do', 'Ștefănescu', [['Stefanescu']]],
  ['diacritics of another keyboard, too', 'S\u0326tefa\u0306nescu', [['Stefanescu']]],
  ['double names fall apart as they are indexed', 'Raluca-Ioana O’Brien', [['Raluca'], ['Ioana'], ['O'], ['Brien']]],
  ['an e-mail stays whole', 'Ana.P@Mail.Test', [['ana.p@mail.test']]],
  ['the beginning of an e-mail', 'ana@', [['ana@']]],
  ['a day', '1980-05-12', [['1980-05-12']]],
  ['a month', '1980-05', [['1980-05']]],
  ['a number as dialled at home', '0721 123 456', [['0721123456', '40721123456']]],
  ['its beginning', '0721', [['0721', '40721']]],
  ['a number from abroad', '+503 7012-3456', [['50370123456']]],
  ['the same with 00', '00 503 7012', [['5037012']]],
  [
    'all at once',
    'popescu (0721) 123 ana@mail.test 1980',
    [['popescu'], ['ana@mail.test'], ['0721123', '40721123'], ['1980', '401980']],
  ],
  ['a name with a digit in it', 'Bernardo123', [['Bernardo123']]],
  ['other alphabets', 'Иван Πέτρος', [['Иван'], ['Πετρος']]],
  ['nothing that is a word', '-- ?!', []],
])('%s', (_, typed, terms) => {
  expect(searchTerms(typed, 'RO')).toEqual(terms)
})

test('a number is dialled as in the clinic’s country', () => {
  expect(searchTerms('7012', 'SV')).toEqual([['7012', '5037012']])
  expect(searchTerms('06 123', 'IT')).toEqual([['06123', '3906123']])
  expect(searchTerms('123', 'AQ')).toEqual([['123']])
})
