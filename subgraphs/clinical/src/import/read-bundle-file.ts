import { readFile, stat } from 'node:fs/promises'

const MAX_MEGABYTES = 20
const MEGABYTE = 1_000_000
const BYTE_ORDER_MARK = /^\uFEFF/

/** What a file holds as JSON, or why it could not be read. */
export async function readBundleFile(path: string): Promise<{ json: unknown } | { failure: string }> {
  try {
    const { size } = await stat(path)
    if (size > MAX_MEGABYTES * MEGABYTE) return { failure: `larger than ${MAX_MEGABYTES} MB` }
    return { json: JSON.parse((await readFile(path, 'utf8')).replace(BYTE_ORDER_MARK, '')) }
  } catch (error) {
    if (error instanceof SyntaxError) return { failure: 'not JSON' }
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    return { failure: code === 'ENOENT' ? 'no such file' : `cannot be read (${code})` }
  }
}
