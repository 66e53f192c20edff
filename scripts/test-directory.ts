import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandLine } from './services/command-line.ts'
import { stopEarlierPostgres } from './services/earlier-postgres.ts'
import { isReachable } from './services/reachable.ts'

const PREFIX = 'clinic-platform-test-'
const ANYBODY = { uid: -1, gid: -1 }

/** Linux's files in memory: each test file has a database copied and thrown away, a fifth of a second on a disk. */
const MEMORY = '/dev/shm'
/** What two copies, the template and their logs fill at most, several times over. */
const ROOM_BYTES = 4 * 1024 ** 3

/** A folder for one run of the tests, named after it, so that the next run can clear what a killed one left behind. */
export async function testDirectory(): Promise<string> {
  const places = [MEMORY, tmpdir(), '/var/tmp'].filter((folder) => existsSync(folder) && isReachable(folder, ANYBODY))
  for (const place of places) await clearKilledRuns(place)
  const place = places.find((folder) => folder !== MEMORY || hasRoom(folder)) ?? tmpdir()
  const folder = mkdtempSync(join(place, `${PREFIX}${process.pid}-`))
  chmodSync(folder, 0o755)
  return folder
}

function hasRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > ROOM_BYTES
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
