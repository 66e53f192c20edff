import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fail } from './failure.ts'
import { dataDirectory } from './root.ts'

export const environmentFile = join(dataDirectory, 'environment.json')

const Variables = z.record(z.string(), z.string())

/** The variables of the platform on this machine: what `npm start` wrote down, under what the shell says. */
export async function environment(): Promise<Record<string, string>> {
  const shell = Variables.parse({ ...process.env })
  // A gateway over somebody else's graph has no databases.
  if (shell['AUTH_MODE'] === 'none') return shell
  if (existsSync(environmentFile)) return { ...readEnvironmentFile(), ...shell }
  if (shell['DATABASE_URL'] || shell['DATABASE_OWNER_URL']) return shell
  return fail('The platform has not been started here yet, so nobody knows its databases.', 'Run npm start first.')
}

export const readEnvironmentFile = (): Record<string, string> =>
  Variables.parse(JSON.parse(readFileSync(environmentFile, 'utf8')))
