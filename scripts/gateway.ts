import { command } from './command.ts'
import { environment } from './environment.ts'

await command('gateway', async () => {
  Object.assign(process.env, await environment())
  await import('../gateway/src/index.ts')
})
