import type { Busy } from '../availability/busy.ts'
import type { Instant, Span } from '../span/span.ts'
import type { ClinicalContext } from '../context.ts'

/** How much somebody had to do of late: by this, work is shared evenly. */
export type Workload = { readonly recentAppointments: number; readonly lastAssignedAt: Instant | null }

/** What keeps specialists busy besides their absences and holds, and how busy each of them was. */
export type Visits = Pick<Busy, 'appointments' | 'external'> & {
  readonly workload: ReadonlyMap<string, Workload>
}

/**
 * Reads the visits of some specialists around a window, in two statements at most whatever their number. `around` is wide
 * enough for buffers and for limits a week; whoever is not in `workload` had nothing to do.
 */
export type ReadVisits = (
  ctx: ClinicalContext,
  asked: { readonly specialistIds: readonly string[]; readonly around: Span },
) => Promise<Visits>

/** Of a clinic in which nothing was ever booked. */
export const noVisits: ReadVisits = () => Promise.resolve({ appointments: [], external: [], workload: new Map() })
