import { glob, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The files somebody named: a file, a folder (every .json below it) or a pattern such as `*.json`. In order, each once.
 * A name that leads nowhere is kept, so that its failure is reported like any other file's.
 */
export async function bundlePaths(named: readonly string[]): Promise<string[]> {
  const paths = await Promise.all(named.map(pathsOf))
  return [...new Set(paths.flat())]
}

async function pathsOf(named: string): Promise<string[]> {
  const found = await stat(named).catch(() => null)
  if (found && !found.isDirectory()) return [named]
  const matches: string[] = []
  for await (const match of glob(found ? join(named, '**/*.json') : named)) matches.push(match)
  return matches.length > 0 || found ? matches.sort() : [named]
}
