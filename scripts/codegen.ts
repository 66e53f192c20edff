import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { command } from './command.ts'
import { root } from './root.ts'

await command('codegen', async ([option]) => {
  // Loaded only now, for the generator is large and --help should not wait for it.
  const { generate, loadCodegenConfig } = await import('@graphql-codegen/cli')
  const { withApiSchema } = await import('./codegen/api-schema.ts')
  const { config } = await loadCodegenConfig({ configFilePath: join(root, 'codegen.yml') })
  const generates = withApiSchema(config.generates)
  const files: File[] = await generate({ ...config, generates, cwd: root, silent: true }, false)
  const stale = files.filter((file) => !isCurrent(file))
  console.log(`${files.length} generated files, ${stale.length} out of date`)
  if (files.length === 0) return 1
  if (option === '--check') {
    for (const { filename } of stale) console.error(`${filename} is out of date. Run: npm run codegen`)
    return stale.length > 0 ? 1 : 0
  }
  for (const { filename, content } of stale) {
    mkdirSync(dirname(resolve(root, filename)), { recursive: true })
    writeFileSync(resolve(root, filename), content)
  }
  return 0
})

type File = { filename: string; content: string }

function isCurrent({ filename, content }: File) {
  const path = resolve(root, filename)
  return existsSync(path) && readFileSync(path, 'utf8') === content
}
