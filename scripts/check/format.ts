import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { check, getFileInfo, resolveConfig } from 'prettier'
import { command } from '../command.ts'
import { root } from '../root.ts'
import { repositoryFiles } from './repository-files.ts'
import { verdict } from './verdict.ts'

await command('check:format', async () => {
  const options = await resolveConfig(join(root, 'package.json'))
  const judged = await Promise.all(repositoryFiles().map((path) => judge(path, options)))
  const formatted = judged.filter(({ known }) => known)
  const wrong = formatted.filter(({ right }) => !right)
  for (const { path } of wrong) console.error(`${path} is not formatted. Run: npm run format`)
  return verdict(formatted.length, 'files', wrong.length)
})

/** Whether Prettier has an opinion on the file, and whether the file follows it. */
async function judge(path: string, options: Awaited<ReturnType<typeof resolveConfig>>) {
  const { ignored, inferredParser } = await getFileInfo(join(root, path), { ignorePath: join(root, '.prettierignore') })
  if (ignored || !inferredParser) return { path, known: false, right: true }
  const text = await readFile(join(root, path), 'utf8')
  return { path, known: true, right: await check(text, { ...options, filepath: path }) }
}
