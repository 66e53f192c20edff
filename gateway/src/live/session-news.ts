import { eventChannel } from '@platform/shared/events/published-event'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { z } from 'zod'
import { describeError } from '../observe/describe-error.ts'

/** Everything that can change who somebody is at a clinic, or whether they are anybody there. */
const KINDS = ['principal.*', 'service_account.*', 'api_key.*', 'membership.*', 'role.*', 'organization.*']

const News = z.object({ organizationId: z.string(), subjectIds: z.array(z.string()) })

/** Ids of clinics and principals whose sessions have become doubtful; `all` when nobody can tell which. */
export type Doubtful = ReadonlySet<string> | 'all'

export type SessionNews = {
  /** Whether news is being heard. What was remembered before it began, or while it was not, is worth nothing. */
  isHeard(): boolean
  /** Waits until every word that Redis took before this call has been passed on to the listeners. */
  caughtUp(): Promise<void>
  listen(listener: (doubtful: Doubtful) => void): void
  close(): void
}

/** Hears of changes to sessions on a connection of its own. A line that breaks makes everything doubtful. */
export async function openSessionNews(redis: Redis, log: Logger): Promise<SessionNews> {
  const connection = redis.duplicate({ autoResubscribe: false, lazyConnect: true })
  const listeners = new Set<(doubtful: Doubtful) => void>()
  const first = Promise.withResolvers<void>()
  let isHeard = false
  let asking: Promise<void> | undefined

  const tell = (doubtful: Doubtful) => {
    for (const listener of listeners) listener(doubtful)
  }
  const lose = () => {
    isHeard = false
    tell('all')
  }
  const subscribe = async () => {
    await connection.psubscribe(...KINDS.map((kind) => eventChannel('*', kind)))
    isHeard = true
    first.resolve()
    // What passed before the line stood was not heard.
    tell('all')
  }
  connection.on('error', (error) => log.warn(describeError(error), 'the channel of sessions is out of reach'))
  connection.on('close', lose)
  connection.on('ready', () => void subscribe().catch(() => connection.disconnect(true)))
  connection.on('pmessage', (_pattern, _channel, message) => tell(read(message)))

  function read(message: string): Doubtful {
    try {
      const { organizationId, subjectIds } = News.parse(JSON.parse(message))
      return new Set([organizationId, ...subjectIds])
    } catch (error) {
      log.warn(describeError(error), 'a message about sessions was not understood')
      return 'all'
    }
  }

  // Redis answers in the order it took commands and messages: what was published before the question arrives before the
  // answer. One question serves all who ask before it is sent.
  const ask = async () => {
    await new Promise((resolve) => setImmediate(resolve))
    asking = undefined
    if (!isHeard) return
    await connection.ping().catch(() => {
      lose()
      connection.disconnect(true)
    })
  }

  await connection.connect()
  await first.promise
  return {
    isHeard: () => isHeard,
    caughtUp: () => (asking ??= ask()),
    listen: (listener) => void listeners.add(listener),
    close: () => connection.disconnect(),
  }
}
