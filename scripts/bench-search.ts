import { benchSearch, linesAsText } from '@platform/clinical/bench-search'
import { testDatabase } from '@platform/prisma/testing/test-database'
import { command } from './command.ts'
import { setup } from './test-services.ts'

await command('bench:search', async () => {
  const end = await setup()
  try {
    const database = await testDatabase()
    console.log(linesAsText(await benchSearch(database, (step) => console.error(step))))
  } finally {
    await end()
  }
})
