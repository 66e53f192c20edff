import { RedisPubSub } from 'graphql-redis-subscriptions'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import type { PublishedEvent } from './published-event.ts'

export type Listener = {
  event(event: PublishedEvent): void
  /** The connection was lost and is back: events may have passed unheard. */
  gap(): void
}
type Channel = { listeners: Set<Listener>; subscription: number | null; turn: Promise<void> }
type Subscriber = NonNullable<ConstructorParameters<typeof RedisPubSub>[0]>['subscriber']

/** A connection that only listens would never notice that nobody speaks any more. It is given up within two of these. */
const HEARTBEAT_MS = 5_000

/**
 * One Redis subscription a channel for all who listen in this process, made for the first and given up with the last.
 * Both happen one after the other for each channel: crossing each other they would leave it deaf.
 */
export function openChannels(redis: Redis, log: Logger, { heartbeatMs = HEARTBEAT_MS } = {}) {
  const connection = redis.duplicate({ lazyConnect: true, autoResubscribe: false, socketTimeout: heartbeatMs })
  const channels = new Map<string, Channel>()
  let wasLost = false

  // The library leaves a command that fails to nobody, which would end the process: it dispatches, and we talk to Redis.
  // Of a connection it uses no more than this; its types name the whole class, of another version.
  const heard = {
    on: (name: string, listener: (...args: unknown[]) => void) => connection.on(name, listener),
    subscribe: (_channel: string, done: (error: Error | null) => void) => done(null),
    unsubscribe: (name: string) => void connection.unsubscribe(name).catch(() => {}),
    punsubscribe: () => {},
  }
  const pubsub = new RedisPubSub({ publisher: redis, subscriber: heard as unknown as Subscriber } as object)

  connection.on('error', (error) => log.warn({ reason: error.message }, 'redis connection for events'))
  connection.on('close', () => void (wasLost = true))
  connection.on('ready', () => {
    if (wasLost) void listenAgain().catch(() => {}) // Lost once more: the next connection tries again.
  })

  const heartbeat = setInterval(() => void connection.ping().catch(() => {}), heartbeatMs).unref()

  async function listenAgain() {
    const heardBefore = [...channels].filter(([, { listeners }]) => listeners.size > 0)
    if (heardBefore.length > 0) await connection.subscribe(...heardBefore.map(([name]) => name))
    wasLost = false
    for (const [, { listeners }] of heardBefore) for (const listener of listeners) listener.gap()
  }

  async function settle(name: string, channel: Channel) {
    const isWanted = channel.listeners.size > 0
    if (isWanted && channel.subscription === null) {
      // Ready to hear before Redis is asked: an event can come with its very answer.
      const subscription = await pubsub.subscribe<PublishedEvent>(name, (event) => {
        for (const listener of channel.listeners) listener.event(event)
      })
      await connection.subscribe(name).catch((error: unknown) => {
        pubsub.unsubscribe(subscription)
        throw error
      })
      channel.subscription = subscription
    }
    if (!isWanted && channel.subscription !== null) {
      pubsub.unsubscribe(channel.subscription)
      channel.subscription = null
    }
    if (channel.listeners.size === 0) channels.delete(name)
  }

  const settled = (name: string, channel: Channel) =>
    (channel.turn = channel.turn.catch(() => {}).then(() => settle(name, channel)))

  return {
    /** Answers once Redis has confirmed that events of the channel will be heard, with what ends it. */
    async join(name: string, listener: Listener): Promise<() => void> {
      const channel = channels.get(name) ?? { listeners: new Set(), subscription: null, turn: Promise.resolve() }
      channels.set(name, channel)
      channel.listeners.add(listener)
      const leave = () => {
        if (channel.listeners.delete(listener)) void settled(name, channel).catch(() => {})
      }
      await settled(name, channel).catch((error: unknown) => {
        leave()
        throw error
      })
      return leave
    },
    close: () => {
      clearInterval(heartbeat)
      connection.disconnect()
    },
  }
}

export type Channels = ReturnType<typeof openChannels>
