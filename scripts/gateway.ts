import { command } from './command.ts'
import { endWithDoor } from './end-with-door.ts'
import { environment } from './environment.ts'

await command('gateway', async () => {
  endWithDoor()
  Object.assign(process.env, await environment())
  await import('../gateway/src/index.ts')
})
