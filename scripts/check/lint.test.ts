import { ESLint } from 'eslint'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../root.ts'
import { oxlint } from './oxlint.ts'

const schema = new ESLint({ cwd: root, overrideConfigFile: join(root, 'eslint.graphql.config.js') })

/** What the rules say of the schema, were a text the content of that file. */
async function complaintsOf(filePath: string, text: string) {
  const [result] = await schema.lintText(text, { filePath: join(root, filePath) })
  return result?.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`) ?? []
}

const RESOLVERS = 'subgraphs/identity/src/session/resolvers.ts'
const DOMAIN = 'subgraphs/shared/src/connection.ts'
const ADMIN = "import { openAdminClient } from '@platform/prisma/admin-client'\nexport const f = openAdminClient"

/** A fault, the file it would be in, and what is said of it. */
const FAULTS: [fault: string, file: string, text: string, said: string][] = [
  ['a promise nobody waits for', DOMAIN, 'Promise.resolve()', 'no-floating-promises'],
  [
    'a promise for a condition',
    DOMAIN,
    'export const f = () => { if (Promise.resolve(true)) return 1; return 2 }',
    'no-misused-promises',
  ],
  ['waiting for no promise', DOMAIN, 'export const f = async () => await 1', 'await-thenable'],
  ['throwing a text', DOMAIN, "export const f = () => { throw 'no' }", 'only-throw-error'],
  [
    'a case left out',
    DOMAIN,
    "export const f = (x: 'a' | 'b') => { switch (x) { case 'a': return 1 } return 2 }",
    'switch-exhaustiveness-check',
  ],
  ['a type given up', DOMAIN, 'export const f = (x: any) => x', 'no-explicit-any'],
  ['a name nothing uses', DOMAIN, 'const x = 1', 'no-unused-vars'],
  [
    'a long file',
    DOMAIN,
    Array.from({ length: 301 }, (_, line) => `export const f${line} = 1`).join('\n'),
    'max-lines',
  ],
  [
    'SQL put together from text',
    DOMAIN,
    "export const f = (db: Record<string, (q: string) => void>) => db.$queryRawUnsafe?.('')",
    'SQL put together',
  ],
  [
    'the same by its name',
    DOMAIN,
    "export const f = (db: Record<string, (q: string) => void>) => db['$executeRawUnsafe']?.('')",
    'Not by its name',
  ],
  ['the admin client', DOMAIN, ADMIN, 'The admin client'],
  [
    'the admin client, loaded later',
    DOMAIN,
    "export const f = () => import('@platform/prisma/admin-client')",
    'The admin client',
  ],
  ['the admin client in a resolver', RESOLVERS, ADMIN, 'The admin client'],
  [
    'a client of its own',
    DOMAIN,
    "import { PrismaClient } from '@platform/prisma/generated'\nexport const f = PrismaClient",
    'A client of its own',
  ],
  ['the database in a resolver', RESOLVERS, 'export const f = (ctx: { db: number }) => ctx.db', 'A resolver names'],
  [
    'the database in a resolver, taken apart',
    RESOLVERS,
    'export const f = ({ db }: { db: number }) => db',
    'A resolver names',
  ],
  ['a default export', DOMAIN, 'export default 1', 'Export by name'],
  ['a barrel', DOMAIN, "export * from './cursor.ts'", 'No barrels'],
  ['an enum', DOMAIN, 'export enum Kind { A }', 'no enum'],
  [
    'a link that fetches ahead all that is in view',
    'clients/clinic/src/patient/patients-table.tsx',
    "import Link from 'next/link'\nexport const f = Link",
    'no-restricted-imports',
  ],
  ['a climb of two levels', DOMAIN, "import { x } from '../../x.ts'\nexport const f = x", 'no-restricted-imports'],
]

describe('in the code', () => {
  let folder: string
  let complaints: string[]
  /** One tree for all: each fault in a package of its own, so that a file keeps the place the rules know it by. */
  const placeOf = (fault: string, file: string) =>
    file.replace(/^subgraphs.\w+/, `subgraphs/${fault.replaceAll(/\W/g, '-')}`)
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${text}\n`)
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lint-'))
    write('oxlint.config.ts', `export { default } from '${root}/oxlint.config.ts'`)
    write('tsconfig.json', JSON.stringify({ compilerOptions: { strict: true, types: [] } }))
    for (const [fault, file, text] of FAULTS) write(placeOf(fault, file), text)
    write('subgraphs/capabilities/src/outbox/prune-outbox.ts', ADMIN)
    complaints = (await oxlint(folder)).complaints
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(FAULTS)('%s is found', (fault, file, _, said) => {
    const ofFile = complaints.filter((complaint) => complaint.startsWith(`${placeOf(fault, file)}:`))
    expect(ofFile).toContainEqual(expect.stringContaining(said))
  })

  test('a declared job may hold the admin client', () => {
    expect(complaints.filter((complaint) => complaint.includes('prune-outbox'))).toEqual([])
  })
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
  const found = await complaintsOf('subgraphs/identity/src/session/me.graphql', text)
  expect(found).toContainEqual(expect.stringContaining(rule))
})
