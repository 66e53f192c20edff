import { migrate } from '@platform/prisma/migrate'
import { command } from './command.ts'
import { environment } from './environment.ts'
import { fail } from './failure.ts'

await command('migrate', async () => {
  const { DATABASE_OWNER_URL } = await environment()
  if (!DATABASE_OWNER_URL)
    return fail('DATABASE_OWNER_URL is not set.', 'It is the database URL of the login app_owner.')
  const applied = await migrate(DATABASE_OWNER_URL, (name) => console.log(`applying ${name}`))
  console.log(applied.length > 0 ? `${applied.length} applied.` : 'Nothing to apply: the database is up to date.')
})
