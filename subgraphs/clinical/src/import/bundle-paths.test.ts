import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundlePaths } from './bundle-paths.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paths-'))
  await mkdir(join(folder, 'sub'))
  for (const file of ['b.json', 'a.json', 'notes.txt', 'sub/c.json']) await writeFile(join(folder, file), '{}')
})
afterAll(() => rm(folder, { recursive: true }))

const below = (...files: string[]) => files.map((file) => join(folder, file))

test.each([
  ['a folder is every JSON file below it', [''], ['a.json', 'b.json', 'sub/c.json']],
  ['a pattern is what it matches', ['*.json'], ['a.json', 'b.json']],
  ['a file is itself, whatever it is called', ['notes.txt'], ['notes.txt']],
  ['the same file named twice is one', ['a.json', '*.json'], ['a.json', 'b.json']],
  ['a name that leads nowhere is kept', ['missing.json'], ['missing.json']],
])('%s', async (_, named, found) => {
  expect(await bundlePaths(below(...named))).toEqual(below(...found))
})

test('a folder without any is nothing', async () => {
  await mkdir(join(folder, 'sub/empty'))
  expect(await bundlePaths(below('sub/empty'))).toEqual([])
})
