import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { command } from '../command.ts'
import { root } from '../root.ts'
import { repositoryFiles } from './repository-files.ts'
import { verdict } from './verdict.ts'

const tsc = (args: string[], stdout: 'inherit' | 'pipe') =>
  spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  })

await command('check:types', async () => {
  const kept = ['--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo']
  const { status } = tsc([...kept, '--pretty'], 'inherit')
  const listed = tsc(['--listFilesOnly'], 'pipe').stdout.split('\n')
  const seen = new Set(listed.map((path) => path.slice(root.length + 1)))
  const unseen = repositoryFiles('*.ts', '*.tsx', '*.mjs').filter((path) => !seen.has(path))
  for (const path of unseen) console.error(`${path} belongs to no tsconfig.json`)
  const ours = [...seen].filter((path) => path && !path.includes('node_modules/'))
  return verdict(ours.length, 'files', (status ?? 1) + unseen.length)
})
