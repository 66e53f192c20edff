import { command } from '../command.ts'
import { root } from '../root.ts'
import { oxlint } from './oxlint.ts'
import { verdict } from './verdict.ts'

await command('check:lint', async () => {
  const { files, complaints } = await oxlint(root)
  if (complaints.length > 0) console.error(complaints.join('\n'))
  return verdict(files, 'source files', complaints.length)
})
