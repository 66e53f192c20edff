import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { hashOf } from './hash-of.ts'

const root = join(import.meta.dirname, '../../..')
/** With or without the name of the algorithm before it, as generators write it. */
const HASH = /^(?:sha256:)?[0-9a-f]{64}$/
const Manifest = z.record(z.string().regex(HASH, 'not a SHA-256 in hexadecimal'), z.string())

/** Where the clients' builds leave their manifests. */
export const manifestsByConvention = (): string[] =>
  globSync('clients/*/src/gql/persisted-documents.json', { cwd: root }).map((path) => join(root, path))

/** Whose manifest it is: the client it lies in, else what the file is called. */
export function appOf(path: string): string {
  const [, client] = /([^/]+)\/src\/gql\/persisted-documents\.json$/.exec(path) ?? []
  return client ?? basename(path, '.json')
}

/**
 * The documents of one manifest, by hash. Refuses a file in which any hash is not that of its document: whoever could
 * write such a line would run another document than the one that was reviewed.
 */
export async function readManifest(path: string): Promise<ReadonlyMap<string, string>> {
  const documents = Object.entries(Manifest.parse(JSON.parse(await readFile(path, 'utf8'))))
  for (const [hash, document] of documents)
    if (hashOf(document) !== bare(hash)) throw new Error(`${path}: ${hash} is not the hash of its document`)
  return new Map(documents.map(([hash, document]) => [bare(hash), document]))
}

const bare = (hash: string) => hash.replace(/^sha256:/, '')
