import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

export type BoardAsset = { type: string; read: () => Promise<Buffer> }

/** The files of the board by name. A name that is not among them leads nowhere, whatever dots it is made of. */
export async function boardAssets(directory: string): Promise<ReadonlyMap<string, BoardAsset>> {
  const names = await readdir(directory, { recursive: true })
  return new Map(
    names.flatMap((name): [string, BoardAsset][] => {
      const type = TYPES[extname(name)]
      return type ? [[name, { type, read: () => readFile(join(directory, name)) }]] : []
    }),
  )
}
