import { on, once } from 'node:events'
import { Redis } from 'ioredis'

export type TestEvent = { id: string; text?: string; cursor: string }
type From = { after: string | undefined; signal: AbortSignal }

const channelOf = (organizationId: string | null, field: string) => `test:${organizationId ?? 'none'}:${field}`

/** Events of the test subgraphs: a Redis subscription each, and the last few kept for those who come back. */
export function testEvents(redisUrl: string) {
  const publisher = new Redis(redisUrl)
  const history: { channel: string; event: TestEvent }[] = []
  let last = 0
  /** Of which the oldest are forgotten. */
  const KEPT = 100

  return {
    publisher,
    async publish(organizationId: string | null, field: string, event: Omit<TestEvent, 'cursor'>): Promise<void> {
      const told: TestEvent = { ...event, cursor: String(++last) }
      const channel = channelOf(organizationId, field)
      history.push({ channel, event: told })
      if (history.length > KEPT) history.shift()
      await publisher.publish(channel, JSON.stringify(told))
    },
    /** How many listen, as Redis sees it. */
    async listeners(organizationId: string | null, field: string): Promise<number> {
      const [, count] = (await publisher.pubsub('NUMSUB', channelOf(organizationId, field))) as [string, number]
      return count
    },
    async open(organizationId: string | null, field: string, { after, signal }: From) {
      const channel = channelOf(organizationId, field)
      // Now, not when it is first read: what is published from here on is told.
      const seen = Number(after ?? last)
      const subscriber = publisher.duplicate()
      const messages = on(subscriber, 'message', { signal })
      await subscriber.subscribe(channel)
      signal.addEventListener('abort', () => subscriber.disconnect())
      if (signal.aborted) subscriber.disconnect()
      return eventsFrom(messages, { after, seen, channel })
    },
    close: async () => {
      publisher.disconnect()
      await once(publisher, 'end')
    },
  }

  type Place = { after: string | undefined; seen: number; channel: string }

  async function* eventsFrom(messages: AsyncIterableIterator<unknown>, { after, seen, channel }: Place) {
    if (after !== undefined && Number(after) < Number(history[0]?.event.cursor ?? 0) - 1)
      yield 'CURSOR_TOO_OLD' as const
    for (const { channel: of, event } of [...history]) {
      if (of !== channel || Number(event.cursor) <= seen) continue
      seen = Number(event.cursor)
      yield event
    }
    try {
      for await (const message of messages) {
        const event = JSON.parse((message as [string, string])[1]) as TestEvent
        if (Number(event.cursor) > seen) yield event
      }
    } catch (error) {
      if ((error as Error).name !== 'AbortError') throw error
    }
  }
}

export type TestEvents = ReturnType<typeof testEvents>
