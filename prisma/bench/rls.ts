import { contenders } from './contenders.ts'
import { createDataset } from './dataset.ts'
import { measure, type Sample, type Task, type Way } from './measure.ts'

const TASKS: Task[] = ['list', 'get', 'update']
const WAYS: Way[] = ['in parallel', 'in sequence']
/** What all others are measured against. */
const BASELINE = 1

/** What must hold of reads by five parallel operations a request, against Prisma without row security. */
export const GOAL = 0.85

export type Line = { task: Task; way: Way; name: string; perSecond: number; cpuMicros: number; ratio: number }

type Options = {
  superuserUrl: string
  rounds?: number
  /** How long each contender works in a round. */
  milliseconds?: number
  onProgress?: (step: string) => void
}

const WARM_UP_MS = 1000

/**
 * Lists, gets and updates patients with and without row security. The contenders take turns in short rounds, each beginning one, and the
 * ratio is the median of the rounds' own ratios, so that whatever else the machine does falls on all of them.
 */
export async function benchRls({
  superuserUrl,
  rounds = 61,
  milliseconds = 100,
  onProgress = () => {},
}: Options): Promise<Line[]> {
  onProgress('creating 50 clinics with 2,000 patients each')
  const dataset = await createDataset(superuserUrl)
  const entrants = contenders(dataset)
  const lines: Line[] = []
  try {
    for (const task of TASKS) {
      for (const way of WAYS) {
        onProgress(`${task}, ${way}`)
        lines.push(...(await compete(task, way)))
      }
    }
    return lines
  } finally {
    await Promise.all(entrants.map((contender) => contender.close()))
  }

  async function compete(task: Task, way: Way): Promise<Line[]> {
    const once = async (duration: number, first: number) => {
      const samples: Sample[] = []
      for (let turn = 0; turn < entrants.length; turn++) {
        const index = (first + turn) % entrants.length
        const contender = entrants[index]
        if (contender) samples[index] = await measure({ contender, task, way, dataset }, duration)
      }
      return samples
    }
    await once(WARM_UP_MS, 0)
    const table: Sample[][] = []
    for (let round = 0; round < rounds; round++) table.push(await once(milliseconds, round))
    return entrants.map(({ name }, index) => ({ task, way, name, ...summary(table, index) }))
  }
}

function summary(table: Sample[][], index: number) {
  const pairs = table.flatMap((round) => {
    const [sample, base] = [round[index], round[BASELINE]]
    return sample && base ? [{ sample, base }] : []
  })
  return {
    perSecond: median(pairs.map(({ sample }) => sample.perSecond)),
    cpuMicros: median(pairs.map(({ sample }) => sample.cpuMicros)),
    ratio: median(pairs.map(({ sample, base }) => sample.perSecond / base.perSecond)),
  }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The reads that the goal is about. */
export const goalLines = (lines: Line[]) =>
  lines.filter(({ task, way, name }) => task !== 'update' && way === 'in parallel' && name === 'tenant client')
