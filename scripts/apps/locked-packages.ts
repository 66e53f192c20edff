import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../root.ts'

const Versions = z.record(z.string(), z.string()).optional()
const Package = z.looseObject({
  version: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  dependencies: Versions,
  optionalDependencies: Versions,
})
const Lock = z.object({ packages: z.record(z.string(), Package) })

/** Every package that a workspace stands on, however far below, with its version: what the lockfile has for others is left out. */
export function lockedPackages(workspace: string): string[] {
  const { packages } = Lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  const found = new Set<string>()

  /** As Node looks for it: beside whoever asks, then further out. */
  function placeOf(name: string, from: string): string | undefined {
    const folders = from.split('/node_modules/')
    const around = folders.map((_, at) => folders.slice(0, folders.length - at).join('/node_modules/'))
    return [...around.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].find(
      (place) => packages[place],
    )
  }

  function follow(place: string) {
    const { link, resolved, dependencies, optionalDependencies } = packages[place] ?? {}
    if (link && resolved) return follow(resolved)
    if (found.has(place)) return
    found.add(place)
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const next = placeOf(name, place)
      if (next) follow(next)
    }
  }
  follow(workspace)
  return [...found].sort().map((place) => `${place}@${packages[place]?.version ?? ''}`)
}
