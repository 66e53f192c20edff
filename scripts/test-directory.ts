import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandLine } from './services/command-line.ts'
import { stopEarlierPostgres } from './services/earlier-postgres.ts'
import { isReachable } from './services/reachable.ts'

const PREFIX = 'clinic-platform-test-'
const ANYBODY = { uid: -1, gid: -1 }

/** A folder for one run of the tests, named after it, so that the next run can clear what a killed one left behind. */
export async function testDirectory(): Promise<string> {
  const place = [tmpdir(), '/var/tmp'].find((folder) => isReachable(folder, ANYBODY)) ?? tmpdir()
  await clearKilledRuns(place)
  const folder = mkdtempSync(join(place, `${PREFIX}${process.pid}-`))
  chmodSync(folder, 0o755)
  return folder
}

async function clearKilledRuns(place: string) {
  for (const name of readdirSync(place).filter((entry) => entry.startsWith(PREFIX))) {
    const [, pid] = name.match(/-(\d+)-[^-]*$/) ?? []
    const theirs = statSync(join(place, name)).uid !== process.getuid?.()
    if (theirs || commandLine(Number(pid)) !== null) continue
    const cluster = join(place, name, 'postgres/cluster')
    if (existsSync(cluster)) await stopEarlierPostgres(cluster)
    rmSync(join(place, name), { recursive: true, force: true })
  }
}
