import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addressOf, readPublished, type PublishedOperation } from './published-operation.ts'

/** The operations as committed: one file an operation and version. */
export const committedOperations = join(import.meta.dirname, '../../operations')

export class UnreadableOperation extends Error {}

/** Reads a folder of published operations, by address. One file that is not in order refuses them all, by its name. */
export async function readPublishedOperations(folder: string): Promise<Map<string, PublishedOperation>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).toSorted()
  const operations = new Map<string, PublishedOperation>()
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8')
    try {
      const operation = readPublished(file, text)
      operations.set(addressOf(operation), operation)
    } catch (error) {
      throw new UnreadableOperation(`operations/${file}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return operations
}
