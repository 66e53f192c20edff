import type { PublishedEvent } from '@platform/shared/events/published-event'
import { followersOf } from '@platform/shared/jobs/followers'
import { jobQueue } from '@platform/shared/jobs/job-queue'
import type { Services } from '@platform/shared/services'
import type { SubgraphName } from '@platform/shared/subgraph'

/**
 * Hands events to the jobs of those who do something after them. A job has the event's own id, so one that is published
 * twice is done once. Fails as a whole where Redis does not take all of it.
 */
export function eventQueues(connection: Services['redis']) {
  const queues = new Map<SubgraphName, ReturnType<typeof jobQueue>>()
  const opened = (subgraph: SubgraphName) => {
    const queue = jobQueue(subgraph, connection)
    queue.on('error', () => {}) // Whoever adds to it is told.
    queues.set(subgraph, queue)
    return queue
  }
  const queueOf = (subgraph: SubgraphName) => queues.get(subgraph) ?? opened(subgraph)

  return {
    async handOn(events: readonly PublishedEvent[]): Promise<void> {
      const followed = events.flatMap((event) => followersOf(event.type).map((subgraph) => ({ subgraph, event })))
      for (const [subgraph, told] of Map.groupBy(followed, (one) => one.subgraph))
        await queueOf(subgraph).addBulk(told.map(({ event }) => asJob(event)))
    },
  }
}

const asJob = ({ id, type, organizationId, subjectIds }: PublishedEvent) => ({
  name: type,
  data: { organizationId, subjectIds, eventId: id, eventType: type },
  opts: { jobId: id },
})
