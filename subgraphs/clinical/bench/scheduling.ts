import { availableParallelism, loadavg } from 'node:os'
import { benchAvailability } from './scheduling/availability.ts'
import { benchBookings } from './scheduling/bookings.ts'
import { aBusyClinic } from './scheduling/busy-clinic.ts'
import { benchHolds } from './scheduling/holds.ts'
import type { Line } from './scheduling/times.ts'
import { benchWatchers } from './scheduling/watchers.ts'

/** What a day of a large clinic takes on a real PostgreSQL and Redis, each beside the least it could take. */
export async function benchScheduling(onProgress: (step: string) => void): Promise<Line[]> {
  onProgress('200 specialists and 20,000 visits')
  const clinic = await aBusyClinic()
  try {
    const lines: Line[] = []
    for (const [step, bench] of STEPS) {
      onProgress(step)
      lines.push(...(await bench(clinic)))
    }
    return lines
  } finally {
    await clinic.close()
  }
}

const STEPS = [
  ['availability', benchAvailability],
  ['holds', benchHolds],
  ['bookings', benchBookings],
  ['watchers', benchWatchers],
] as const

/** How busy the machine is besides, without which a clock tells little. */
export const machineLoad = () =>
  `Load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')} on ${availableParallelism()} cores`

export const schedulingTable = (lines: readonly Line[]) =>
  [
    ['what', 'of', 'p50 ms', 'p95 ms', 'CPU p50 ms', 'CPU p95 ms', 'a second'],
    ...lines.map(({ what, size, p50, p95, cpu, perSecond, isFloor }) => [
      `${isFloor ? '  floor: ' : ''}${what}`,
      size,
      p50.toFixed(2),
      p95.toFixed(2),
      cpu === null ? '' : cpu.p50.toFixed(2),
      cpu === null ? '' : cpu.p95.toFixed(2),
      perSecond === null ? '' : perSecond.toFixed(0),
    ]),
  ]
    .map(
      ([what = '', of = '', ...cells]) =>
        what.padEnd(36) + of.padEnd(32) + cells.map((cell) => cell.padStart(11)).join(''),
    )
    .join('\n')
