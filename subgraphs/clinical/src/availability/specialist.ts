import type { Hours } from '../hours/hours.ts'
import type { Instant } from '../span/span.ts'

/** Somebody who could give the visit. */
export type Specialist = {
  readonly id: string
  readonly zone: string
  readonly hours: Hours
  /** 1 comes first; equal ranks take turns. */
  readonly rank: number
  /** Blocking appointments of late, over the days the clinic looks back to share work evenly. */
  readonly recentAppointments: number
  readonly lastAssignedAt: Instant | null
}
