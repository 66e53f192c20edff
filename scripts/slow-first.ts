import { BaseSequencer } from 'vitest/node'

/** By measure, the slowest first: they build apps, start programs, or attack every field there is. */
const SLOW = [
  'scripts/browser/browser.test.ts',
  'scripts/isolation/graph-isolation.test.ts',
  'scripts/isolation/planted/graph-faults.test.ts',
  'scripts/start/start.test.ts',
  'prisma/test/isolation/prove-isolation.test.ts',
  'gateway/src/index.test.ts',
  'gateway/src/faults/leak.test.ts',
  'scripts/parts.test.ts',
]

/** A slow file begun last is waited for by all; without this, the first run on a machine goes by the size of files. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const rank = ({ moduleId }: (typeof files)[number]) => {
      const place = SLOW.findIndex((path) => moduleId.endsWith(path))
      return place === -1 ? SLOW.length : place
    }
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other))
  }
}
