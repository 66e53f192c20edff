import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDemoWorld } from '../demo-world.ts'
import { issuerDirectory, keyringFile } from './local-environment.ts'

/** Makes the demo world once a database: what was changed in it since stays changed. */
export async function demoWorldOnce(databaseDirectory: string, adminUrl: string, note: (detail: string) => void) {
  const done = join(databaseDirectory, 'seeded')
  if (existsSync(done)) return note('there already')
  await makeDemoWorld({ adminUrl, keyringFile, issuerDirectory }, note)
  note('made')
  writeFileSync(done, '')
}
