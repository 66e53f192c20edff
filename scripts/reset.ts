import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './command.ts'
import { fail } from './failure.ts'
import { dataDirectory } from './root.ts'
import { stopEarlierPostgres } from './services/earlier-postgres.ts'
import { postgresDirectoryOutside } from './services/postgres-directory.ts'
import { runningStart } from './start/run-note.ts'

await command('reset', async () => {
  const running = runningStart()
  if (running) fail(`npm start runs here (process ${running}).`, `Stop it first: kill ${running}`)

  for (const directory of [postgresDirectoryOutside(), join(dataDirectory, 'postgres')]) {
    if (!directory || !existsSync(directory)) continue
    await stopEarlierPostgres(join(directory, 'cluster'))
    rmSync(directory, { recursive: true })
  }
  rmSync(dataDirectory, { recursive: true, force: true })
  console.log('Forgotten. The next npm start begins afresh.')
})
