import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../root.ts'

/** The names of the rules that a tree of these files breaks. Each file is its path and what it imports. */
async function broken(files: Record<string, string[]>): Promise<string[]> {
  const tree = mkdtempSync(join(tmpdir(), 'arch-'))
  try {
    for (const [path, imports] of Object.entries(files)) {
      mkdirSync(join(tree, dirname(path)), { recursive: true })
      const lines = imports.map((from, n) => `import { x as x${n} } from '${from}'\nexport const y${n} = x${n}`)
      writeFileSync(join(tree, path), ['export const x = 1', ...lines].join('\n'))
    }
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
    writeFileSync(join(tree, 'package.json'), JSON.stringify({ dependencies: { graphql: '*', pg: '*' } }))
    const options = await extractOptions(join(root, '.dependency-cruiser.cjs'))
    const { tsConfig: _, ...rest } = options
    const { output } = await cruise(Object.keys(files), { ...rest, baseDir: tree })
    const result: ICruiseResult = typeof output === 'string' ? JSON.parse(output) : output
    return [...new Set(result.summary.violations.map(({ rule }) => rule.name))]
  } finally {
    rmSync(tree, { recursive: true })
  }
}

const there = {
  'subgraphs/clinical/src/patient/find-patient.ts': [],
  'gateway/src/server.ts': [],
  'prisma/src/tenant-client.ts': [],
  'scripts/start.ts': [],
  'subgraphs/identity/src/subgraph.ts': [],
}

test.each([
  [
    'subgraphs-meet-only-in-the-graph',
    'subgraphs/tenancy/src/role/find-role.ts',
    '../../../clinical/src/patient/find-patient.ts',
  ],
  ['shared-knows-no-subgraph', 'subgraphs/shared/src/loader.ts', '../../clinical/src/patient/find-patient.ts'],
  ['domain-knows-no-graphql', 'subgraphs/tenancy/src/role/find-role.ts', 'graphql'],
  [
    'resolvers-do-not-touch-the-database',
    'subgraphs/tenancy/src/role/resolvers.ts',
    '../../../../prisma/src/tenant-client.ts',
  ],
  ['the-data-layer-knows-nobody', 'prisma/src/roles.ts', '../../gateway/src/server.ts'],
  ['one-way-to-the-database', 'subgraphs/tenancy/src/role/find-role.ts', 'pg'],
  ['gateway-knows-only-the-contract', 'gateway/src/chain.ts', '../../subgraphs/identity/src/subgraph.ts'],
  ['code-knows-no-scripts', 'subgraphs/tenancy/src/role/find-role.ts', '../../../../scripts/start.ts'],
  ['clients-know-only-the-graph', 'clients/clinic/src/patient.ts', '../../../gateway/src/server.ts'],
  ['nothing-unresolved', 'gateway/src/chain.ts', './gone.ts'],
])('%s', async (rule, file, from) => {
  expect(await broken(there)).toEqual([])
  expect(await broken({ ...there, [file]: [from] })).toContain(rule)
})

test('no-cycles', async () => {
  expect(await broken({ 'gateway/src/a.ts': ['./b.ts'], 'gateway/src/b.ts': ['./a.ts'] })).toEqual(['no-cycles'])
})

test('two files of the gateway may name the subgraphs', async () => {
  const from = ['../../subgraphs/identity/src/subgraph.ts']
  expect(await broken({ ...there, 'gateway/src/local-subgraphs.ts': from, 'gateway/src/compose.ts': from })).toEqual([])
})
