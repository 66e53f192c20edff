import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The composed graph as committed; `npm run compose` writes it. */
export const committedSupergraph = join(import.meta.dirname, '../../supergraph.graphql')

const SETTLE_MS = 150

export const readSupergraph = (path: string): Promise<string> => readFile(path, 'utf8')

/**
 * Calls `changed` with each new text of the file. Watches its folder, since editors and deploys replace a file rather
 * than write into it, and waits for it to be at rest.
 */
export function watchSupergraph(
  path: string,
  changed: (supergraph: string) => void,
  failed: (error: unknown) => void,
): () => void {
  let settling: NodeJS.Timeout | undefined
  let last = ''
  const reread = async () => {
    const text = await readFile(path, 'utf8')
    if (text === last || text === '') return
    last = text
    changed(text)
  }
  const watcher = watch(dirname(path), { persistent: false }, (_event, file) => {
    if (file !== basename(path)) return
    clearTimeout(settling)
    settling = setTimeout(() => void reread().catch(failed), SETTLE_MS)
  })
  watcher.on('error', failed)
  return () => {
    clearTimeout(settling)
    watcher.close()
  }
}
