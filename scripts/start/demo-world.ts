import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureIssuer } from '@platform/gateway/local-issuer'
import { ensureKeyring } from '@platform/prisma/keyring'
import { seed } from '@platform/prisma/seed'
import { issuerDirectory, keyringFile } from './local-environment.ts'

/** The two demo clinics and their people. Once a database: what was changed since stays changed. */
export async function demoWorld(databaseDirectory: string, adminUrl: string, note: (detail: string) => void) {
  await ensureKeyring(keyringFile)
  await ensureIssuer(issuerDirectory)
  const done = join(databaseDirectory, 'seeded')
  if (existsSync(done)) return note('there already')
  await seed({ adminUrl, keyringFile, issuerDir: issuerDirectory }, note)
  note('')
  writeFileSync(done, '')
}
