import { benchFanOut, fanOutTable } from '@platform/gateway/bench-fan-out'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './command.ts'
import { startRedis } from './services/redis.ts'
import { testDirectory } from './test-directory.ts'

await command('bench:fan-out', async () => {
  const directory = await testDirectory()
  const redis = await startRedis({ dir: join(directory, 'redis'), throwAway: true })
  try {
    console.log(fanOutTable(await benchFanOut({ redisUrl: redis.url, onProgress: (step) => console.error(step) })))
  } finally {
    await redis.stop()
    rmSync(directory, { recursive: true, force: true })
  }
})
