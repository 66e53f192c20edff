import { draftMigration, migrationName } from '@platform/prisma/draft-migration'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './command.ts'
import { environment } from './environment.ts'
import { fail } from './failure.ts'
import { root } from './root.ts'

await command('migrate:draft', async ([name = '']) => {
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    return fail(
      `"${name}" is no name for a migration.`,
      'Small letters, digits and _, as in: npm run migrate:draft -- add_rooms',
    )
  const { DATABASE_OWNER_URL } = await environment()
  if (!DATABASE_OWNER_URL)
    return fail('DATABASE_OWNER_URL is not set.', 'It is the database URL of the login app_owner.')
  const sql = await draftMigration(DATABASE_OWNER_URL)
  if (!sql) return console.log('Nothing to draft: the database is what the schema says.')
  const folder = join('prisma/migrations', migrationName(name, new Date()))
  mkdirSync(join(root, folder))
  writeFileSync(join(root, folder, 'migration.sql'), sql)
  console.log(`${folder}/migration.sql\nRead it, say why, class its columns (prisma/README.md), then npm run migrate.`)
})
