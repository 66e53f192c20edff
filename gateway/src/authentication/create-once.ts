import { randomUUID } from 'node:crypto'
import { link, readFile, unlink, writeFile } from 'node:fs/promises'

/**
 * The text of a file, written by whoever comes first. The text is complete before the name appears, so that of two
 * processes that begin together neither reads half a file and both end up with the same one.
 */
export async function createOnce(path: string, text: () => string): Promise<string> {
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, text(), { mode: 0o600, flush: true })
  try {
    await link(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await unlink(draft)
  }
  return readFile(path, 'utf8')
}
