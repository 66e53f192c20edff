/** What was measured, in milliseconds. */
export type Times = { p50: number; p95: number }
export type Line = Times & {
  what: string
  size: string
  /** Milliseconds of CPU of this process; null where others have a part in it. */
  cpu: Times | null
  perSecond: number | null
  isFloor: boolean
}

const percentile = (sorted: readonly number[], percent: number) =>
  sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? Number.NaN

export function percentiles(measured: readonly number[]): Times {
  const sorted = measured.toSorted((a, b) => a - b)
  return { p50: percentile(sorted, 50), p95: percentile(sorted, 95) }
}

const WARM_UP = 10

/** One after another: how long each takes by the clock and of this process's CPU, which tells what a busy machine does not. */
export async function oneByOne(rounds: number, act: () => unknown): Promise<Times & { cpu: Times }> {
  const [wall, cpu]: [number[], number[]] = [[], []]
  for (let round = -Math.min(WARM_UP, rounds); round < rounds; round += 1) {
    const [begun, used] = [performance.now(), process.cpuUsage()]
    await act()
    const { user, system } = process.cpuUsage(used)
    if (round < 0) continue
    wall.push(performance.now() - begun)
    cpu.push((user + system) / 1000)
  }
  return { ...percentiles(wall), cpu: percentiles(cpu) }
}

/** So many at once, round after round: how long each of them waits, and how many are done in a second. */
export async function atOnce(rounds: number, crowd: number, act: (round: number, turn: number) => Promise<unknown>) {
  const waited: number[] = []
  const begun = performance.now()
  for (let round = 0; round < rounds; round += 1) {
    await Promise.all(
      Array.from({ length: crowd }, async (_, turn) => {
        const asked = performance.now()
        await act(round, turn)
        waited.push(performance.now() - asked)
      }),
    )
  }
  return { ...percentiles(waited), perSecond: (waited.length / (performance.now() - begun)) * 1000 }
}

/** A line of what many did at once: databases and Redis have a part in it, so no CPU of this process is told. */
export const crowdLine = (
  what: string,
  size: string,
  times: Awaited<ReturnType<typeof atOnce>>,
  isFloor = false,
): Line => ({ what, size, ...times, cpu: null, isFloor })
