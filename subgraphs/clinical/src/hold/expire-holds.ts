import { repeatingJob } from '@platform/shared/repeating-job'
import { sweepHolds } from './sweep-holds.ts'

/** Whoever looks at a calendar learns of it within a quarter of a second. Asked is one small thing of Redis. */
const EVERY_MS = 100

/** Ends what was kept too long, in any number of processes at once. Where Redis is away nothing is kept. */
export const expireHolds = repeatingJob('expire-holds', EVERY_MS, async ({ redis }) => {
  if (redis.status === 'ready') await sweepHolds(redis)
})
