import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDemoWorld } from '../demo-world.ts'
import { issuerDirectory, keyringFile } from './local-environment.ts'

/**
 * Makes the demo world once a database: what was removed from it since stays removed. In a database that is not ours to
 * mark, whatever is missing is filled in at each start.
 */
export async function demoWorldOnce(
  databaseDirectory: string | undefined,
  adminUrl: string,
  note: (detail: string) => void,
) {
  const done = databaseDirectory && join(databaseDirectory, 'seeded')
  if (done && existsSync(done)) return note('there already')
  await makeDemoWorld({ adminUrl, keyringFile, issuerDirectory }, note)
  note('made')
  if (done) writeFileSync(done, '')
}
