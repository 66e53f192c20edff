import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTypeScript from 'dependency-cruiser/config-utl/extract-ts-config'
import { join } from 'node:path'
import { command } from '../command.ts'
import { root } from '../root.ts'
import { repositoryFiles } from './repository-files.ts'
import { verdict } from './verdict.ts'

const FOLDERS = ['gateway', 'subgraphs', 'prisma', 'scripts', 'clients']

await command('check:arch', async () => {
  const files = repositoryFiles(...FOLDERS).filter((path) => /\.(ts|tsx|mjs)$/.test(path))
  const options = await extractOptions(join(root, '.dependency-cruiser.cjs'))
  const { output } = await cruise(files, options, undefined, {
    tsConfig: extractTypeScript(join(root, 'tsconfig.json')),
  })
  const { modules, summary }: ICruiseResult = typeof output === 'string' ? JSON.parse(output) : output

  for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`)
  const seen = new Set(modules.map(({ source }) => source))
  const unseen = files.filter((path) => !seen.has(path))
  // With a compiler it does not understand, the cruiser sees nothing and reports no violation.
  for (const path of unseen) console.error(`${path} was not looked at`)
  const kept = modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0)
  return verdict(kept > 0 ? files.length : 0, `modules, ${kept} imports`, summary.violations.length + unseen.length)
})
