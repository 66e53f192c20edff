import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const inPackage = (name: string, file: string) => join(dirname(require.resolve(`${name}/package.json`)), file)
const ours = (file: string) => join(import.meta.dirname, 'page', file)

const javascript = 'text/javascript; charset=utf-8'
const css = 'text/css; charset=utf-8'

/** The files of the page. All of them come from this machine: packages ship the builds that a CDN would serve. */
const FILES = {
  'react.js': { path: inPackage('react', 'umd/react.production.min.js'), type: javascript },
  'react-dom.js': { path: inPackage('react-dom', 'umd/react-dom.production.min.js'), type: javascript },
  'graphiql.js': { path: inPackage('graphiql', 'graphiql.min.js'), type: javascript },
  'graphiql.css': { path: inPackage('graphiql', 'graphiql.min.css'), type: css },
  'page.js': { path: ours('page.js'), type: javascript },
  'page.css': { path: ours('page.css'), type: css },
  'listen.js': { path: ours('listen.js'), type: javascript },
  'plan-view.js': { path: ours('plan-view.js'), type: javascript },
  'plan-view.css': { path: ours('plan-view.css'), type: css },
} as const

export type Asset = { type: string; body: Buffer }

export const readPage = (): Promise<string> => readFile(ours('page.html'), 'utf8')

export async function readAssets(): Promise<Map<string, Asset>> {
  const read = Object.entries(FILES).map(async ([name, { path, type }]): Promise<[string, Asset]> => [
    name,
    { type, body: await readFile(path) },
  ])
  return new Map(await Promise.all(read))
}
