import { command } from '../command.ts'
import { root } from '../root.ts'
import { eslint } from './eslint.ts'
import { oxlint } from './oxlint.ts'

await command('check:lint', async () => {
  const { isWell, said } = await oxlint(root)
  if (!isWell) console.error(said)
  const found = await eslint('source files', ['*.ts', '*.tsx', '*.mjs', '*.js'], 'eslint.config.js')
  return isWell ? found : 1
})
