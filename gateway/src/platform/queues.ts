import { jobQueue } from '@platform/shared/jobs/job-queue'
import type { Job } from 'bullmq'
import type { Redis } from 'ioredis'
import { z } from 'zod'
import { refuse } from '../errors/refuse.ts'
import { kindOfFailure } from './job-failure.ts'

/** The parts of the platform that work on their own. */
const WORKING = ['clinical', 'capabilities'] as const

export const JOB_STATES = ['failed', 'delayed', 'waiting', 'active', 'completed'] as const
export type JobState = (typeof JOB_STATES)[number]

const PAGE = 25

export type Queues = ReturnType<typeof openQueues>

/** The queues of jobs, to look into; nobody works here. */
export function openQueues(redis: Redis) {
  const queues = new Map<string, ReturnType<typeof jobQueue>>(
    WORKING.map((name) => [name, jobQueue(name, redis).on('error', () => undefined)]),
  )

  function queueOf(name: string) {
    const queue = queues.get(name)
    if (!queue) throw refuse('NOT_FOUND')
    return queue
  }

  async function failedJob(name: string, id: string): Promise<Job> {
    const job: Job | undefined = await queueOf(name).getJob(id)
    if (!job) throw refuse('NOT_FOUND')
    if (!(await job.isFailed())) throw refuse('CONFLICT', { message: 'Only a job that has failed for good.' })
    return job
  }

  return {
    all: () => [...queues.values()],
    /** How many jobs each queue holds, by what becomes of them. */
    counts: () =>
      Promise.all(
        [...queues].map(async ([name, queue]) => ({ name, counts: await queue.getJobCounts(...JOB_STATES) })),
      ),
    /** A page of jobs, those that changed last in front. Pages are counted from 0. */
    async jobs(name: string, state: JobState, page: number) {
      const queue = queueOf(name)
      const [counts, jobs] = await Promise.all([
        queue.getJobCounts(state),
        queue.getJobs([state], page * PAGE, page * PAGE + PAGE - 1),
      ])
      return { total: counts[state] ?? 0, perPage: PAGE, jobs: jobs.filter(Boolean).map(told) }
    },
    /** Lets a job that has failed for good be tried again, from its first attempt. */
    retry: async (name: string, id: string) => (await failedJob(name, id)).retry('failed', { resetAttemptsMade: true }),
    /** Forgets a job that has failed for good. */
    remove: async (name: string, id: string) => (await failedJob(name, id)).remove(),
    close: async () => void (await Promise.all([...queues.values()].map((queue) => queue.close()))),
  }
}

/** Which clinic a job works at and on what: ids, as jobs are told. */
const Told = z.object({ organizationId: z.string(), subjectIds: z.array(z.string()).default([]) })

const instant = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString())

function told({ id, name, data, attemptsMade, opts, timestamp, delay, finishedOn, stacktrace }: Job) {
  const about = Told.safeParse(data).data
  return {
    id: id ?? '',
    name,
    organizationId: about?.organizationId ?? null,
    subjectIds: about?.subjectIds ?? [],
    attempts: attemptsMade,
    attemptsAllowed: opts.attempts ?? 1,
    askedAt: new Date(timestamp).toISOString(),
    dueAt: delay > 0 ? instant(timestamp + delay) : null,
    finishedAt: instant(finishedOn),
    failure: stacktrace?.length ? kindOfFailure(stacktrace) : null,
  }
}
