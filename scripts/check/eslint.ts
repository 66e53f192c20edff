import { ESLint } from 'eslint'
import { join } from 'node:path'
import { root } from '../root.ts'
import { repositoryFiles } from './repository-files.ts'
import { verdict } from './verdict.ts'

/** ESLint over the files that match; warnings count as errors. */
export async function eslint(what: string, patterns: string[], configuration: string): Promise<number> {
  const engine = new ESLint({ cwd: root, overrideConfigFile: join(root, configuration) })
  const files = await Promise.all(
    repositoryFiles(...patterns).map(async (path) => ((await engine.isPathIgnored(path)) ? [] : [path])),
  )
  const results = await engine.lintFiles(files.flat())
  const formatter = await engine.loadFormatter('stylish')
  const report = await formatter.format(results)
  if (report) console.error(report)
  const problems = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0)
  return verdict(results.length, what, problems)
}
