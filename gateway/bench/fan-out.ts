import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { CHANNEL } from './fan-out/subgraphs.ts'

const SCENES = [
  { subscribers: 1_000, principals: 1 },
  { subscribers: 1_000, principals: 1_000 },
  { subscribers: 5_000, principals: 1 },
  { subscribers: 5_000, principals: 5_000 },
]
const CLIENT_PROCESSES = 4
const WARM_UP = 3
/** Events of one measurement end with whichever is reached first. */
const EVENTS = 100
const MEASURED_MS = 20_000
const LATEST_MS = 60_000

type Usage = { cpuMicros: number; rss: number; heapUsed: number }

export type FanOutLine = {
  subscribers: number
  principals: number
  eventsPerSecond: number
  deliveriesPerSecond: number
  p50: number
  p99: number
  cpuMicrosPerDelivery: number
  heapKbPerSubscriber: number
  rssKbPerSubscriber: number
}

const ask = async <T>(child: ChildProcess): Promise<T> => {
  child.send('report')
  const [message] = (await once(child, 'message')) as [T]
  return message
}

function start(file: string, args: readonly string[], execArgv: string[] = []) {
  const child = fork(new URL(`fan-out/${file}`, import.meta.url), [...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv,
  })
  const ready = once(child, 'message').then(([message]) => message as Record<string, string>)
  const failed = once(child, 'exit').then(() => Promise.reject(new Error(`${file} ended early`)))
  return { child, ready: Promise.race([ready, failed]) }
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

async function measure(redisUrl: string, { subscribers, principals }: (typeof SCENES)[number]): Promise<FanOutLine> {
  const redis = new Redis(redisUrl)
  await redis.flushdb()
  const gateway = start('gateway.ts', [redisUrl, String(principals)], ['--expose-gc'])
  const children = [gateway.child]
  try {
    const { url = '', clinic = '' } = await gateway.ready
    const before = await ask<Usage>(gateway.child)
    const each = subscribers / CLIENT_PROCESSES
    const clients = Array.from({ length: CLIENT_PROCESSES }, (_, number) =>
      start('clients.ts', [url, clinic, String(number * each), String(each), String(principals)]),
    )
    children.push(...clients.map(({ child }) => child))
    await Promise.all(clients.map(({ ready }) => ready))

    let last = 0
    /** Publishes an event and waits until everybody has it. */
    async function tell(): Promise<number[]> {
      const publishedAt = performance.timeOrigin + performance.now()
      await redis.publish(CHANNEL, JSON.stringify({ id: `${++last} ${publishedAt}`, cursor: String(last) }))
      const milliseconds: number[] = []
      for (const latest = Date.now() + LATEST_MS; milliseconds.length < subscribers;) {
        if (Date.now() > latest) throw new Error(`${milliseconds.length} of ${subscribers} got an event in time`)
        await pause(2)
        const reports = await Promise.all(clients.map(({ child }) => ask<{ milliseconds: number[] }>(child)))
        for (const report of reports) milliseconds.push(...report.milliseconds)
      }
      return milliseconds
    }
    // The last of them may still be opening.
    await pause(2_000)
    const open = await ask<Usage>(gateway.child)
    for (let event = 0; event < WARM_UP; event += 1) await tell()

    const begin = await ask<Usage>(gateway.child)
    const begun = performance.now()
    const all: number[] = []
    let events = 0
    while (events < EVENTS && performance.now() - begun < MEASURED_MS) {
      all.push(...(await tell()))
      events += 1
    }
    const seconds = (performance.now() - begun) / 1000
    const end = await ask<Usage>(gateway.child)
    const sorted = all.sort((a, b) => a - b)
    return {
      subscribers,
      principals,
      eventsPerSecond: events / seconds,
      deliveriesPerSecond: all.length / seconds,
      p50: at(sorted, 0.5),
      p99: at(sorted, 0.99),
      cpuMicrosPerDelivery: (end.cpuMicros - begin.cpuMicros) / all.length,
      heapKbPerSubscriber: (open.heapUsed - before.heapUsed) / 1024 / subscribers,
      rssKbPerSubscriber: (open.rss - before.rss) / 1024 / subscribers,
    }
  } finally {
    for (const child of children) if (child.connected) child.disconnect()
    redis.disconnect()
  }
}

/** One event to many subscribers, the next when all have it: how fast, at which cost, and how long after publication. */
export async function benchFanOut({ redisUrl, onProgress }: { redisUrl: string; onProgress: (step: string) => void }) {
  const lines: FanOutLine[] = []
  for (const scene of SCENES) {
    onProgress(`${scene.subscribers} subscribers, ${scene.principals} principals`)
    lines.push(await measure(redisUrl, scene))
  }
  return lines
}

/** The results as a Markdown table. */
export function fanOutTable(lines: readonly FanOutLine[]): string {
  const header = [
    'subscribers',
    'principals',
    'events/s',
    'deliveries/s',
    'publish → deliver p50 ms',
    'p99 ms',
    'CPU µs/delivery',
    'heap KB/subscriber',
    'RSS KB/subscriber',
  ]
  const rows = lines.map((line) => [
    line.subscribers.toLocaleString('en'),
    line.principals.toLocaleString('en'),
    line.eventsPerSecond.toFixed(1),
    Math.round(line.deliveriesPerSecond).toLocaleString('en'),
    line.p50.toFixed(0),
    line.p99.toFixed(0),
    line.cpuMicrosPerDelivery.toFixed(0),
    line.heapKbPerSubscriber.toFixed(1),
    line.rssKbPerSubscriber.toFixed(1),
  ])
  return [header, header.map(() => '---:'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
