import { unwatchFile, watchFile } from 'node:fs'
import type { Logger } from 'pino'
import { describeError } from '../observe/describe-error.ts'
import { appOf, readManifest } from './manifest.ts'

export type RegisteredDocument = { app: string; hash: string; document: string }

/** A deploy replaces a manifest now and then: looking twice a second costs nothing and misses no way of replacing it. */
const LOOK_EVERY_MS = 500

export type RegisteredDocuments = {
  /** The document registered under this hash. */
  find(hash: string): string | undefined
  /** The hash this document is registered under. */
  hashOf(document: string): string | undefined
  all(): string[]
  /** All of them, with whose they are. */
  byApp(): RegisteredDocument[]
  close(): void
}

/**
 * The documents of our own apps, read from their manifests and read again when one changes. A manifest that cannot be
 * read keeps the gateway from starting; later its former documents stay, and the log says why.
 */
export async function openRegisteredDocuments(manifests: readonly string[], log: Logger): Promise<RegisteredDocuments> {
  const byManifest = new Map<string, ReadonlyMap<string, string>>()
  let hashes = new Map<string, string>()
  const take = async (path: string) => {
    byManifest.set(path, await readManifest(path))
    hashes = new Map(
      [...byManifest.values()].flatMap((documents) => [...documents].map(([hash, text]) => [text, hash])),
    )
  }
  for (const path of manifests) await take(path)

  async function reread(path: string) {
    try {
      await take(path)
      log.info({ manifest: path, count: byManifest.get(path)?.size }, 'a manifest of operations was read anew')
    } catch (error) {
      log.error(
        { ...describeError(error), manifest: path, reason: error instanceof Error ? error.message : undefined },
        'the new manifest of operations was refused, the old one stays',
      )
    }
  }
  for (const path of manifests) watchFile(path, { interval: LOOK_EVERY_MS, persistent: false }, () => void reread(path))

  return {
    find: (hash) => {
      for (const documents of byManifest.values()) {
        const found = documents.get(hash)
        if (found !== undefined) return found
      }
      return undefined
    },
    hashOf: (document) => hashes.get(document),
    byApp: () =>
      [...byManifest].flatMap(([path, documents]) =>
        [...documents].map(([hash, document]) => ({ app: appOf(path), hash, document })),
      ),
    all: () => [...new Set([...byManifest.values()].flatMap((documents) => [...documents.values()]))],
    close: () => manifests.forEach((path) => unwatchFile(path)),
  }
}
