export const JOB_STATES = ['failed', 'delayed', 'waiting', 'active', 'completed'] as const
export type JobState = (typeof JOB_STATES)[number]

/** What `/platform/queues` of the gateway says. */
export type QueueCounts = { queues: { name: string; counts: Record<JobState, number> }[] }

export type Job = {
  id: string
  name: string
  organizationId: string | null
  subjectIds: string[]
  attempts: number
  attemptsAllowed: number
  askedAt: string
  dueAt: string | null
  finishedAt: string | null
  failure: string | null
}

/** What `/platform/queues/{queue}/jobs` says. */
export type JobPage = { total: number; perPage: number; jobs: Job[] }

/** Who may deal with jobs that failed. */
export const MANAGE_JOBS = 'platform:jobs.manage'
