import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import type { App } from './apps.ts'
import { lockedPackages } from './locked-packages.ts'

/** Of all that an app is built from: its own sources, those it shares, and the packages it stands on. */
export function appFingerprint({ name }: App): string {
  const patterns = ['ui', name].flatMap((folder) => [
    `clients/${folder}/{src,public}/**/*`,
    `clients/${folder}/{package.json,tsconfig.json,*.config.ts,next-config.ts}`,
  ])
  const files = globSync(patterns, { cwd: root }).filter((file) => statSync(join(root, file)).isFile())
  const hash = createHash('sha256').update(lockedPackages(`clients/${name}`).join('\n'))
  for (const file of [...new Set(files)].sort()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
