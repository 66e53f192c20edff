import { openAdminClient } from '@platform/prisma/admin-client'
import { Worker } from 'bullmq'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Services } from '../services.ts'
import type { Job, SubgraphName } from '../subgraph.ts'
import { activeClinics } from './active-clinics.ts'
import { clinicContext } from './clinic-context.ts'
import { JobPayload, type Ask, type ClinicJob } from './clinic-job.ts'
import { dueRuns } from './due-runs.ts'
import { followedBy } from './followers.ts'
import { jobId } from './job-id.ts'
import { JOB_PREFIX, jobQueue } from './job-queue.ts'

const PLAN_EVERY_MS = 60_000
const AT_ONCE = 5
const PATIENCE_MS = 5_000

/**
 * Runs the jobs of a subgraph in this process, beside any number of others: a job is known by its id, so one does it. Redis
 * remembers what is to be done and loses nothing that matters: what is due by the clock is named anew every minute, what
 * follows an event is in the outbox until Redis took it, and each job reads what to do from the database.
 */
export const clinicJobs =
  (subgraph: SubgraphName, jobs: readonly ClinicJob[]): Job =>
  async (services) => {
    requireFollowed(subgraph, jobs)
    const { log } = services
    // Waits for a job as long as it takes; the timeout of the process's own connection would end that.
    const connection = services.redis.duplicate({
      maxRetriesPerRequest: null,
      lazyConnect: false,
      socketTimeout: 30_000,
    })
    connection.on('error', () => {}) // Told by the connection of the process.
    const queue = jobQueue(subgraph, connection)
    const begun = new Set<Promise<void>>()
    const worker = new Worker<unknown>(
      subgraph,
      async ({ name, data }) => {
        const done = doJobs(services, jobsFor(jobs, name), data, askIn(queue))
        begun.add(done)
        await done.finally(() => begun.delete(done))
      },
      { connection, prefix: JOB_PREFIX, concurrency: AT_ONCE, skipVersionCheck: true },
    )
    queue.on('error', () => {})
    worker.on('error', () => {})
    worker.on('failed', (job, error) =>
      // What a database says of a row may hold the row.
      log.error({ job: job?.name, id: job?.id, attempt: job?.attemptsMade, reason: error.name }, 'a job failed'),
    )

    const admin = openAdminClient(services.environment.DATABASE_ADMIN_URL)
    const end = new AbortController()
    const planning = (async () => {
      while (await sleep(PLAN_EVERY_MS, true, { signal: end.signal }).catch(() => false)) {
        await activeClinics(admin)
          .then((all) => planRuns(queue, jobs, all, new Date()))
          .catch((error: Error) => log.warn({ subgraph, reason: error.name }, 'what is due cannot be planned'))
      }
    })()

    return async () => {
      end.abort()
      await Promise.allSettled(begun)
      // Without Redis nobody answers a goodbye, and what was done and could not be noted is found done by who does it again.
      const closed = worker.close(connection.status !== 'ready')
      await Promise.race([closed, sleep(PATIENCE_MS, undefined, { ref: false })])
      connection.disconnect()
      await planning
      await admin.$disconnect()
    }
  }

const jobsFor = (jobs: readonly ClinicJob[], name: string) =>
  jobs.filter(
    ({ kind, when }) =>
      kind === name || (when !== 'asked' && 'after' in when && when.after.some((type) => type === name)),
  )

/** Names what is due now. Any number of processes may: those who come second name what is known. */
export async function planRuns(
  queue: ReturnType<typeof jobQueue>,
  jobs: readonly ClinicJob[],
  clinics: Awaited<ReturnType<typeof activeClinics>>,
  now: Date,
): Promise<void> {
  const due = dueRuns(jobs, clinics, now)
  if (due.length > 0)
    await queue.addBulk(due.map(({ kind, id, payload }) => ({ name: kind, data: payload, opts: { jobId: id } })))
}

/** Does these jobs with one payload, at its clinic. A payload that is none, or of no clinic, comes to nothing. */
export async function doJobs(
  services: Services,
  jobs: readonly ClinicJob[],
  data: unknown,
  ask: Ask,
  now?: () => Date,
): Promise<void> {
  const { success, data: payload } = JobPayload.safeParse(data)
  if (!success) return
  const { organizationId } = payload
  for (const job of jobs) {
    const ctx = await clinicContext(services, job, {
      organizationId,
      ask,
      ...(now && { now }),
    })
    if (ctx) await job.act(ctx, payload)
  }
}

const askIn =
  (queue: ReturnType<typeof jobQueue>): Ask =>
  async ({ kind, organizationId, date, subjectId, version, part, at }) => {
    const id = jobId(kind, organizationId, date, subjectId, version, ...(part === undefined ? [] : [part]))
    const data: Partial<JobPayload> = { organizationId, subjectIds: [subjectId], version }
    await queue.add(kind, data, { jobId: id, delay: Math.max(0, at.getTime() - Date.now()) })
  }

function requireFollowed(subgraph: SubgraphName, jobs: readonly ClinicJob[]) {
  const follows = new Set<string>(jobs.flatMap(({ when }) => (when !== 'asked' && 'after' in when ? when.after : [])))
  const told = followedBy(subgraph)
  const amiss = [...[...follows].filter((type) => !told.includes(type)), ...told.filter((type) => !follows.has(type))]
  if (amiss.length > 0) throw new Error(`${subgraph} and the list of followers disagree on ${amiss.join(', ')}`)
}
