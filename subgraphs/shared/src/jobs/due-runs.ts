import type { ClinicJob, JobPayload } from './clinic-job.ts'
import { jobId } from './job-id.ts'
import { nextRun } from './next-run.ts'

/** How late something daily is still done, after an hour in which nobody was there to do it. */
const CATCH_UP_MS = 2 * 60 * 60_000
const MINUTE_MS = 60_000

type Clinic = { id: string; timezone: string }
type DueRun = { kind: string; id: string; payload: Pick<JobPayload, 'organizationId' | 'date'> }

/**
 * What is due by the clock at these clinics, by names that are the same for everybody who looks: the latest run of what
 * is done daily unless it is long past, and the one that began last of what is done every so many minutes.
 */
export function dueRuns(jobs: readonly ClinicJob[], clinics: readonly Clinic[], now: Date): DueRun[] {
  return jobs.flatMap(({ kind, when }) =>
    clinics.flatMap(({ id: organizationId, timezone }): DueRun[] => {
      if (when === 'asked' || 'after' in when) return []
      if ('everyMinutes' in when) {
        const began = Math.floor(now.getTime() / (when.everyMinutes * MINUTE_MS)) * when.everyMinutes * MINUTE_MS
        // Told in UTC, where no time comes twice.
        const minute = new Date(began).toISOString().slice(0, 16).replace(':', '.')
        return [{ kind, id: jobId(kind, organizationId, `${minute}Z`), payload: { organizationId } }]
      }
      const { date, at } = nextRun(when.daily, timezone, new Date(now.getTime() - CATCH_UP_MS))
      return at > now ? [] : [{ kind, id: jobId(kind, organizationId, date), payload: { organizationId, date } }]
    }),
  )
}
