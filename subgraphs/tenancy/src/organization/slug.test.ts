import { expect, test } from 'vitest'
import { slugOf } from './slug.ts'

test.each(['aurora', 'a1b', '123', 'santa-tecla', 'a-b-c', 'a'.repeat(40)])('%s can be a slug', (slug) => {
  expect(slugOf(slug)).toBe(slug)
})

test.each([
  ...[
    '',
    'ab',
    'a'.repeat(41),
    'Aurora',
    '-aurora',
    'aurora-',
    'au--rora',
    'xn--aurora',
    'au rora',
    'au.rora',
    'au_rora',
  ],
  ...['aurorá', 'aurora\n', 'www', 'api', 'admin', 'console', 'clinic', 'portal', 'account'],
])('%j cannot', (slug) => {
  expect(() => slugOf(slug)).toThrow(expect.objectContaining({ code: 'INVALID', inputPath: ['slug'] }))
})
