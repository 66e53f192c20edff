import type { Subgraph, SubgraphAnswer, SubgraphEvent, SubscribeRequest } from '../engine/subgraph.ts'

export type Turn =
  | { kind: 'event'; event: SubgraphEvent }
  | { kind: 'complete' }
  | { kind: 'lost' }
  | { kind: 'nudged' }

export type Upstream = {
  /** The next event, the end, or the nudge, whichever comes first. An event not yet taken is not lost by a nudge. */
  turn(): Promise<Turn>
  /** Whether an event has arrived that nobody took. */
  hasWaiting(): boolean
  stop(): void
}

const isStream = (opened: SubgraphAnswer | AsyncIterable<SubgraphEvent>): opened is AsyncIterable<SubgraphEvent> =>
  Symbol.asyncIterator in opened

/** Opens a subscription at a subgraph. An answer instead of events is its refusal. */
export async function openUpstream(
  { name, subscribe }: Subgraph,
  request: Omit<SubscribeRequest, 'signal'>,
  nudge: { wait(wake: () => void): void },
): Promise<Upstream | SubgraphAnswer> {
  if (!subscribe) throw new Error(`${name} knows no subscriptions`)
  const end = new AbortController()
  const opened = await subscribe({ ...request, signal: end.signal })
  if (!isStream(opened)) return opened
  const events = opened[Symbol.asyncIterator]()
  let next: Promise<Turn> | undefined
  let hasArrived = false

  const ask = async (): Promise<Turn> => {
    try {
      const { done, value } = await events.next()
      hasArrived = !done
      return done ? { kind: 'complete' } : { kind: 'event', event: value }
    } catch {
      return { kind: 'lost' }
    }
  }

  return {
    async turn() {
      const asked = (next ??= ask())
      const turn = await new Promise<Turn>((resolve) => {
        nudge.wait(() => resolve({ kind: 'nudged' }))
        void asked.then(resolve)
      })
      if (turn.kind !== 'nudged') {
        next = undefined
        hasArrived = false
      }
      return turn
    },
    hasWaiting: () => hasArrived,
    stop: () => {
      end.abort()
      void events.return?.().catch(() => undefined)
    },
  }
}
