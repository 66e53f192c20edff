import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'examples')

/** The operations the explorer opens with, in the order of their file names. */
export async function readExamples(): Promise<{ query: string }[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort()
  return Promise.all(files.map(async (file) => ({ query: await readFile(join(folder, file), 'utf8') })))
}
