import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Environment } from './environment.ts'
import { codes } from './errors/codes.ts'

const SIGN_IN = [
  'AUTH_MODE',
  'LOCAL_ISSUER_DIR',
  'CLERK_SECRET_KEY',
  'CLERK_PUBLISHABLE_KEY',
  'CLERK_JWT_KEY',
  'CLERK_ISSUER',
]

/** The rows of the table below a heading, as cells without the marks of code. */
async function tableBelow(heading: string): Promise<string[][]> {
  const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8')
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim()),
  )
}

const plain = (cell: string | undefined) => cell?.replaceAll('`', '')

test('the README lists every code as it is', async () => {
  const rows = (await tableBelow('Errors')).map(([code, status, message]) => [plain(code), Number(status), message])
  expect(rows).toEqual(Object.entries(codes).map(([code, { status, message }]) => [code, status, message]))
})

test('the README lists every variable, and its default', async () => {
  const rows = await tableBelow('Configuration')
  const names = rows.map(([name]) => plain(name)).filter((name) => name !== 'SUBGRAPH_<NAME>_URL')
  expect(names.toSorted()).toEqual([...Object.keys(Environment.shape), ...SIGN_IN].toSorted())

  const defaults: Record<string, unknown> = Environment.parse({
    REDIS_URL: 'redis://redis',
    ACTOR_SECRET: 'x'.repeat(43),
  })
  for (const [name, value] of rows) {
    const known = defaults[plain(name) ?? '']
    if (known !== undefined && !['REDIS_URL', 'ACTOR_SECRET'].includes(plain(name) ?? ''))
      expect(plain(value), name).toBe(String(known))
  }
})
