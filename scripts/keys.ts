import { listKeys } from '@platform/prisma/list-keys'
import { rotateKeys } from '@platform/prisma/rotate-keys'
import { command } from './command.ts'
import { environment } from './environment.ts'
import { fail } from './failure.ts'

await command('keys', async ([act, ...flags]) => {
  const { DATABASE_ADMIN_URL: adminUrl, KEYRING_FILE: keyringFile } = await environment()
  if (!adminUrl || !keyringFile)
    return fail(
      'DATABASE_ADMIN_URL or KEYRING_FILE is not set.',
      'The first is the database URL of the login app_admin, the second the file that holds the keys.',
    )
  if (act === 'list') return list({ adminUrl, keyringFile })
  if (act === 'rotate') return rotation({ adminUrl, keyringFile, anew: flags.includes('--anew') })
  return fail(`There is no "${act ?? ''}" for keys.`, 'npm run keys -- rotate, or npm run keys -- list')
})

type Place = { adminUrl: string; keyringFile: string }

async function list(place: Place) {
  const keys = await listKeys(place)
  for (const { id, use, values, isMissing } of keys) {
    console.log(
      `${id.padEnd(16)}${use.padEnd(10)}${String(values).padStart(8)} values${isMissing ? '   NOT IN THE KEYRING' : ''}`,
    )
  }
  return keys.some(({ isMissing }) => isMissing) ? 1 : 0
}

async function rotation(options: Place & { anew: boolean }) {
  const { keyId, continued, reencrypted, overtaken, failed } = await rotateKeys({
    ...options,
    onProgress: (done) => console.log(`${done.reencrypted} values re-encrypted`),
  })
  console.log(
    `${continued ? 'Continued to' : 'Rotated to'} key ${keyId}: ${reencrypted} values, ${overtaken} written by others meanwhile.`,
  )
  for (const { table, column, id, reason } of failed) console.error(`✗ ${table} ${id} ${column}: ${reason}`)
  return failed.length > 0 ? 1 : 0
}
