import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { command } from '../command.ts'
import { root } from '../root.ts'
import { repositoryFiles } from './repository-files.ts'
import { verdict } from './verdict.ts'

await command('check:knip', async () => {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/knip/bin/knip.js'), '--no-progress', '--no-config-hints'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  return verdict(repositoryFiles('*.ts', '*.tsx', '*.mjs').length, 'files', status ?? 1)
})
