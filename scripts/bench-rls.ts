import { benchRls, GOAL, goalLines } from '@platform/prisma/bench'
import { tableOf } from '@platform/prisma/bench-table'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './command.ts'
import { startPostgres } from './services/postgres.ts'
import { testDirectory } from './test-directory.ts'

await command('bench:rls', async () => {
  const directory = await testDirectory()
  const postgres = await startPostgres({ dir: join(directory, 'postgres'), throwAway: true })
  try {
    const lines = await benchRls({ superuserUrl: postgres.superuserUrl, onProgress: (step) => console.error(step) })
    console.log(tableOf(lines))
    const missed = goalLines(lines).filter(({ ratio }) => ratio < GOAL)
    for (const { task, ratio } of missed) console.error(`✗ ${task}: ${ratio.toFixed(2)}, the goal is ${GOAL}`)
    return missed.length > 0 ? 1 : 0
  } finally {
    await postgres.stop()
    rmSync(directory, { recursive: true, force: true })
  }
})
