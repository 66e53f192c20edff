import { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import type { SubgraphName } from '../subgraph.ts'

/** Before each of BullMQ's keys. In braces, so that a cluster keeps all of a queue in one place. */
export const JOB_PREFIX = '{jobs}'

const DAY_SECONDS = 24 * 60 * 60

/** The jobs of one subgraph, over a connection that is the caller's to close. */
export const jobQueue = (subgraph: SubgraphName, connection: Redis) =>
  new Queue(subgraph, {
    connection,
    prefix: JOB_PREFIX,
    skipVersionCheck: true,
    defaultJobOptions: {
      attempts: 8,
      backoff: { type: 'exponential', delay: 5_000 },
      // For as long as a job is remembered, asking for it again does nothing.
      removeOnComplete: { age: 3 * DAY_SECONDS },
      removeOnFail: { age: 14 * DAY_SECONDS },
    },
  })
