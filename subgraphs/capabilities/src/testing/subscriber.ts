import { eventChannel, type PublishedEvent } from '@platform/shared/events/published-event'
import type { World } from '@platform/shared/testing/world'
import { randomUUID } from 'node:crypto'
import { vi } from 'vitest'

type Clinic = 'aurora' | 'pacifica'

/**
 * Somebody who emits events and receives what is published of them. Channels are shared by all databases of a Redis, and
 * so by all tests that run now: the events bear a mark.
 */
export async function aSubscriber(world: World) {
  const mark = randomUUID()
  const received: (PublishedEvent & { channel: string })[] = []
  const connection = world.services.redis.duplicate()
  connection.on('pmessage', (_pattern: string, channel: string, message: string) => {
    const event = JSON.parse(message) as PublishedEvent
    if (String(event.data['scopes']).startsWith(mark)) received.push({ ...event, channel })
  })
  await connection.psubscribe(eventChannel('*', '*'))

  return {
    received,
    /** The labels of what has been received, in order. */
    labels: () => received.map(({ data }) => String(data['scopes']).slice(mark.length + 1)),
    /** Emits an event in a transaction of its own; with `undo` that transaction fails. */
    async emit(label: string, { clinic = 'aurora', undo = false }: { clinic?: Clinic; undo?: boolean } = {}) {
      const ctx = await world.context(`admin@${clinic}.test`, clinic)
      const subject = randomUUID()
      await ctx.inTransaction(async (tx) => {
        await tx.emit({ type: 'service_account.created', subjectIds: [subject], data: { scopes: `${mark} ${label}` } })
        if (undo) throw new Error('undone')
      })
      return subject
    },
    /** Waits until so many have come. */
    receives: (count: number) => vi.waitUntil(() => received.length >= count, { timeout: 15_000, interval: 20 }),
    /** Its events that are not marked as published. */
    pending: () =>
      world.admin.outboxEvent.count({
        where: { publishedAt: null, payload: { path: ['scopes'], string_starts_with: mark } },
      }),
    close: () => connection.disconnect(),
  }
}
