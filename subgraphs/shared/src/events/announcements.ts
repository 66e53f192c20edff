import type { Redis } from 'ioredis'
import type { Announcement, Announcements } from './announcement.ts'
import type { Channels } from './channels.ts'
import { eventsAfter, latestCursor } from './event-stream.ts'
import { streamOf } from './live-stream.ts'
import { eventChannel, type PublishedEvent } from './published-event.ts'

/** Events a subscriber may be behind before they are dropped here and read again from the stream. */
const QUEUE = 256
/** Between two attempts to read the stream while Redis is away. */
const RETRY_MS = 500

type Wanted = {
  organizationId: string
  types: readonly string[]
  /** The cursor to go on after: null when it is none of ours, undefined to begin now. */
  after: number | null | undefined
  signal: AbortSignal
}

/**
 * The events of some types at one clinic, each once and in order. Whenever some may have been missed (while the subscriber
 * or Redis was away, or because it was slow) they are read from the clinic's stream after the last one delivered; those
 * that arrive meanwhile wait, and are dropped when the stream had them too. Hence it listens first and reads then.
 */
export async function announcements(channels: Channels, redis: Redis, wanted: Wanted): Promise<Announcements> {
  const { organizationId, after, signal } = wanted
  const types = new Set(wanted.types)
  const stream = streamOf(organizationId, wanted.types)
  const queue: Announcement[] = []
  const live: PublishedEvent[] = []
  let isBehind = after !== undefined
  let place = after === undefined ? await latestCursor(redis, stream) : after
  let delivered = 0
  let hasEnded = false
  let wake = () => {}
  const untilWoken = () => new Promise<void>((resolve) => void (wake = resolve))

  const gap = () => {
    isBehind = true
    wake()
  }
  const event = (announced: PublishedEvent) => {
    if (live.push(announced) > QUEUE) {
      live.length = 0
      isBehind = true
    }
    wake()
  }
  const joined = await Promise.allSettled(
    [...types].map((type) => channels.join(eventChannel(organizationId, type), { event, gap })),
  )
  const end = () => {
    if (hasEnded) return
    hasEnded = true
    for (const joining of joined) if (joining.status === 'fulfilled') joining.value()
    signal.removeEventListener('abort', end)
    wake()
  }
  const failed = joined.find((joining) => joining.status === 'rejected')
  if (failed) {
    end()
    throw failed.reason
  }
  signal.addEventListener('abort', end)
  if (signal.aborted) end()

  async function catchUp() {
    isBehind = false // Before reading: what is missed from now on is not in what is read.
    const page = place === null ? null : await eventsAfter(redis, stream, place, types)
    if (hasEnded) return
    if (!page) {
      place = await latestCursor(redis, stream)
      queue.push({ resync: 'CURSOR_TOO_OLD' })
      return
    }
    queue.push(...page.events)
    place = delivered = page.end
    if (!page.isWhole) isBehind = true
  }

  async function tryAgain() {
    isBehind = true
    const timer = setTimeout(() => wake(), RETRY_MS)
    await untilWoken()
    clearTimeout(timer)
  }

  function nextLive() {
    for (let next = live.shift(); next; next = live.shift()) {
      if (next.cursor <= delivered) continue
      place = delivered = next.cursor
      return next
    }
    return undefined
  }

  const announced: Announcements = {
    async next() {
      while (!hasEnded) {
        const value = queue.shift() ?? (isBehind ? undefined : nextLive())
        if (value) return { done: false, value }
        if (isBehind) await catchUp().catch(tryAgain)
        else if (live.length === 0) await untilWoken()
      }
      return { done: true, value: undefined }
    },
    async return() {
      end()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
  return announced
}
