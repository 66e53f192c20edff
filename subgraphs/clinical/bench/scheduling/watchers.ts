import { signActor } from '@platform/shared/actor'
import { randomUUID } from 'node:crypto'
import { subgraph } from '../../src/subgraph.ts'
import { aHeldSlot } from '../../src/testing/a-held-slot.ts'
import type { BusyClinic } from './busy-clinic.ts'
import { percentiles, type Line } from './times.ts'

const WATCHERS = 1_000
/** One of each specialist's time. */
const CHANGES = 20
const LATEST_MS = 10_000
const WATCH = 'subscription ($calendarId: ID!) { slotChanges(calendarId: $calendarId) { kind specialistId start end } }'

/** How long after a slot is kept each of a thousand watchers knows, beside as many callbacks on a raw message of Redis. */
export async function benchWatchers(clinic: BusyClinic): Promise<Line[]> {
  const { world, calendars, visitor } = clinic
  const [calendar] = calendars
  const { calendarId, specialistIds = [] } = calendar ?? {}
  const end = new AbortController()
  const told = aTally()
  const { subscribe } = await subgraph.open(world.services, { jobs: false })
  const actorToken = await signActor(visitor, world.environment['ACTOR_SECRET'] ?? '')
  const watching = await Promise.all(
    Array.from({ length: WATCHERS }, () =>
      subscribe({ query: WATCH, variables: { calendarId }, actorToken, signal: end.signal }),
    ),
  )
  const listening = watching.map(async (answer) => {
    if (!(Symbol.asyncIterator in answer)) throw new Error(JSON.stringify(answer))
    for await (const result of answer) if (result.data) told.one()
  })
  const change = (turn: number) =>
    aHeldSlot(world, { specialistIds: [specialistIds[turn] ?? ''], source: randomUUID() })
  const seen = await rounds(told, change).finally(() => end.abort())
  await Promise.all(listening)

  const channel = randomUUID()
  const subscriber = world.services.redis.duplicate()
  subscriber.setMaxListeners(0)
  await subscriber.subscribe(channel)
  for (let watcher = 0; watcher < WATCHERS; watcher += 1) subscriber.on('message', () => told.one())
  const raw = await rounds(told, () => world.services.redis.publish(channel, 'changed'))
  subscriber.disconnect()
  const size = `${WATCHERS} watchers`
  return [
    { what: 'a change of a slot told', size, ...seen, cpu: null, perSecond: null, isFloor: false },
    { what: 'a message of Redis heard', size, ...raw, cpu: null, perSecond: null, isFloor: true },
  ]
}

/** Counts who was told since it was asked to, and when. */
function aTally() {
  let begun = 0
  let waited: number[] = []
  let done = () => {}
  return {
    one() {
      waited.push(performance.now() - begun)
      if (waited.length === WATCHERS) done()
    },
    /** How long each of them waited for what an act tells. */
    async after(act: () => Promise<unknown>): Promise<number[]> {
      waited = []
      const all = new Promise<void>((resolve, reject) => {
        done = resolve
        setTimeout(() => reject(new Error(`${waited.length} of ${WATCHERS} were told in time`)), LATEST_MS).unref()
      })
      begun = performance.now()
      await Promise.all([act(), all])
      return waited
    },
  }
}

async function rounds(told: ReturnType<typeof aTally>, act: (turn: number) => Promise<unknown>) {
  const waited: number[] = []
  for (let turn = 0; turn < CHANGES; turn += 1) waited.push(...(await told.after(() => act(turn))))
  return percentiles(waited)
}
