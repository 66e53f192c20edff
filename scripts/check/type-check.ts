import { spawnSync } from 'node:child_process'
import { isAbsolute, join } from 'node:path'
import { command } from '../command.ts'
import { root } from '../root.ts'
import { repositoryFiles } from './repository-files.ts'
import { verdict } from './verdict.ts'

/** Servers and tests run their sources in Node; the clients' are bundled for a browser. */
const PROJECTS = ['.', 'clients']

/** The compiler written in Go: a fourth of the time. What works on the syntax of sources still stands on the one before it. */
const COMPILER = join(root, 'node_modules/typescript-7/bin/tsc')

/** What the compiler says of a project, and the files it read for it. */
function compiled(project: string) {
  const info = join(root, `node_modules/.cache/types-${project.replaceAll(/\W+/g, '-')}.tsbuildinfo`)
  const { status, stdout } = spawnSync(
    process.execPath,
    [COMPILER, ...['-p', join(root, project), '--pretty', '--listFiles', '--incremental', '--tsBuildInfoFile', info]],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64 * 1024 * 1024 },
  )
  const lines = stdout.split('\n')
  const said = lines.filter((line) => !isAbsolute(line))
  return { isWell: status === 0, files: lines.filter((line) => isAbsolute(line)), said: said.join('\n').trim() }
}

await command('check:types', async () => {
  const projects = PROJECTS.map(compiled)
  for (const { said } of projects) if (said) console.log(said)
  const seen = new Set(projects.flatMap(({ files }) => files.map((path) => path.slice(root.length + 1))))
  const unseen = repositoryFiles('*.ts', '*.tsx', '*.mjs').filter((path) => !seen.has(path))
  for (const path of unseen) console.error(`${path} belongs to no tsconfig.json`)
  const ours = [...seen].filter((path) => path && !path.includes('node_modules/'))
  return verdict(ours.length, 'files', projects.filter(({ isWell }) => !isWell).length + unseen.length)
})
