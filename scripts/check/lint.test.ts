import { ESLint } from 'eslint'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../root.ts'
import { oxlint } from './oxlint.ts'

const code = new ESLint({ cwd: root, overrideConfigFile: join(root, 'eslint.config.js') })
const schema = new ESLint({ cwd: root, overrideConfigFile: join(root, 'eslint.graphql.config.js') })

/** What the rules say of a text, were it the content of that file. */
async function complaints(engine: ESLint, filePath: string, text: string) {
  const [result] = await engine.lintText(text, { filePath: join(root, filePath) })
  return result?.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`) ?? []
}

test('what any project asks of its code is found', async () => {
  const faults = {
    'no-floating-promises': 'Promise.resolve()',
    'no-misused-promises': 'export const f = () => { if (Promise.resolve(true)) return 1; return 2 }',
    'await-thenable': 'export const f = async () => await 1',
    'only-throw-error': "export const f = () => { throw 'no' }",
    'switch-exhaustiveness-check': "export const f = (x: 'a' | 'b') => { switch (x) { case 'a': return 1 } return 2 }",
    'no-explicit-any': 'export const f = (x: any) => x',
    'max-lines': Array.from({ length: 301 }, (_, line) => `export const f${line} = 1`).join('\n'),
  }
  const folder = mkdtempSync(join(tmpdir(), 'lint-'))
  try {
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, types: [] } }))
    for (const [rule, text] of Object.entries(faults)) writeFileSync(join(folder, `${rule}.ts`), `${text}\n`)
    const { isWell, said } = await oxlint(folder)
    expect(isWell).toBe(false)
    for (const rule of Object.keys(faults)) expect(said).toMatch(new RegExp(`${rule}\\.ts:.*\\(${rule}\\)\\]`))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

const RESOLVERS = 'subgraphs/identity/src/session/resolvers.ts'
const DOMAIN = 'subgraphs/shared/src/connection.ts'

test.each([
  [
    'SQL put together from text',
    DOMAIN,
    "export const f = (db: Record<string, (q: string) => void>) => db.$queryRawUnsafe?.('')",
    'no-restricted-syntax: SQL',
  ],
  [
    'the same by its name',
    DOMAIN,
    "export const f = (db: Record<string, (q: string) => void>) => db['$executeRawUnsafe']?.('')",
    'no-restricted-syntax: Not by its name',
  ],
  [
    'the admin client',
    DOMAIN,
    "import { openAdminClient } from '@platform/prisma/admin-client'\nexport const f = openAdminClient",
    'no-restricted-syntax: The admin client',
  ],
  [
    'the admin client, loaded later',
    DOMAIN,
    "export const f = () => import('@platform/prisma/admin-client')",
    'no-restricted-syntax: The admin client',
  ],
  [
    'the admin client in a resolver',
    RESOLVERS,
    "import { openAdminClient } from '@platform/prisma/admin-client'\nexport const f = openAdminClient",
    'no-restricted-syntax: The admin client',
  ],
  [
    'a client of its own',
    DOMAIN,
    "import { PrismaClient } from '@platform/prisma/generated'\nexport const f = PrismaClient",
    'no-restricted-syntax: A client of its own',
  ],
  [
    'the database in a resolver',
    RESOLVERS,
    'export const f = (ctx: { db: number }) => ctx.db',
    'no-restricted-syntax: A resolver',
  ],
  [
    'the database in a resolver, taken apart',
    RESOLVERS,
    'export const f = ({ db }: { db: number }) => db',
    'no-restricted-syntax: A resolver',
  ],
  ['a default export', DOMAIN, 'export default 1', 'no-restricted-syntax: Export by name'],
  ['a barrel', DOMAIN, "export * from './cursor.ts'", 'no-restricted-syntax: No barrels'],
  ['a climb of two levels', DOMAIN, "import { x } from '../../x.ts'\nexport const f = x", 'no-restricted-imports'],
])('%s is found', async (_, file, text, rule) => {
  expect(await complaints(code, file, text)).toContainEqual(expect.stringContaining(rule))
})

test('a declared job may hold the admin client', async () => {
  const text = "import { openAdminClient } from '@platform/prisma/admin-client'\nexport const f = openAdminClient\n"
  expect(await complaints(code, 'subgraphs/capabilities/src/outbox/prune-outbox.ts', text)).toEqual([])
})

test.each([
  ['an undescribed type', 'type Bare { "One." id: ID! }', 'require-description'],
  ['an undescribed field', '"A." type Bare { id: ID! }', 'require-description'],
  ['a field that repeats its type', '"A." type Bare { "One." bareName: String }', 'no-typename-prefix'],
  ['a query named for fetching', 'extend type Query { "One." getBare: String }', 'naming-convention'],
  [
    'a mutation that answers with a scalar',
    'extend type Mutation { "One." bare(input: BareInput!): String }',
    'no-scalar-result-type-on-mutation',
  ],
  ['an input named otherwise', 'extend type Mutation { "One." bare(input: Other!): Me }', 'input-name'],
  ['a deprecation without a reason', '"A." type Bare { "One." id: ID! @deprecated }', 'require-deprecation-reason'],
])('in the schema, %s is found', async (_, text, rule) => {
  const found = await complaints(schema, 'subgraphs/identity/src/session/me.graphql', text)
  expect(found).toContainEqual(expect.stringContaining(rule))
})
