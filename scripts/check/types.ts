import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { command } from '../command.ts'
import { root } from '../root.ts'
import { repositoryFiles } from './repository-files.ts'
import { verdict } from './verdict.ts'

/** Servers run their sources in Node; the clients' are bundled for a browser; tests of those stand with a foot in each. */
const PROJECTS = ['.', 'clients', 'scripts/browser']

const tsc = (project: string, args: string[], stdout: 'inherit' | 'pipe') =>
  spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, project), ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  })

await command('check:types', async () => {
  const failed = PROJECTS.filter((project) => {
    const info = `node_modules/.cache/types-${project.replaceAll(/\W+/g, '-')}.tsbuildinfo`
    return tsc(project, ['--incremental', '--tsBuildInfoFile', join(root, info), '--pretty'], 'inherit').status !== 0
  })
  const listed = PROJECTS.flatMap((project) => tsc(project, ['--listFilesOnly'], 'pipe').stdout.split('\n'))
  const seen = new Set(listed.map((path) => path.slice(root.length + 1)))
  const unseen = repositoryFiles('*.ts', '*.tsx', '*.mjs').filter((path) => !seen.has(path))
  for (const path of unseen) console.error(`${path} belongs to no tsconfig.json`)
  const ours = [...seen].filter((path) => path && !path.includes('node_modules/'))
  return verdict(ours.length, 'files', failed.length + unseen.length)
})
