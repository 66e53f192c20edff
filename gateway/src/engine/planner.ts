import type { QueryPlan } from '@apollo/query-planner'
import { Worker } from 'node:worker_threads'

export type PlanRequest = {
  id: number
  document: string
  operationName: string | undefined
  /** Whether each label of a progressive `@override` holds. */
  overrides: ReadonlyMap<string, boolean>
}
/** A graph to plan for from now on, in the place of the one before; or an operation on it. */
export type PlannerMessage = { supergraph: string | null } | { plan: PlanRequest }
export type PlanAnswer = { id: number; plan?: QueryPlan; reason?: string }

/** More operations than this waiting for a plan is an attack or a mistake; either way more waiting helps nobody. */
const MAX_WAITING = 64

export class PlannerBusy extends Error {}

export type Planner = {
  /** Plans a valid operation. Refuses with PlannerBusy when too many wait. */
  plan(document: string, operationName?: string, overrides?: ReadonlyMap<string, boolean>): Promise<QueryPlan>
  close(): Promise<void>
}

/** Of whatever thread: an answer to who asked it before is nobody's. */
let last = 0

type Waiting = { resolve: (plan: QueryPlan) => void; reject: (error: Error) => void }
type Shared = { planner: Planner; users: Set<Planner> }

/** By supergraph: a thread needs a second to read one, and whoever has the same asks the same thread. */
const running = new Map<string, Shared>()

/** Apollo's planner for one supergraph, in a thread that ends when the last who started it closes. */
export function startPlanner(supergraph: string): Planner {
  const shared = running.get(supergraph) ?? { planner: startThread(supergraph, forget), users: new Set() }
  running.set(supergraph, shared)
  const user: Planner = {
    plan: shared.planner.plan,
    close: async () => {
      shared.users.delete(user)
      if (shared.users.size > 0) return
      forget()
      await shared.planner.close()
    },
  }
  shared.users.add(user)
  return user

  function forget() {
    if (running.get(supergraph) === shared) running.delete(supergraph)
  }
}

/**
 * A thread nobody asks any more. The next graph need not wait for one to start, which takes as long as reading the graph.
 * One is enough: graphs follow one another.
 */
let spare: Worker | undefined

function takeThread(): Worker {
  const worker = spare ?? new Worker(new URL('./planner-worker.ts', import.meta.url))
  spare = undefined
  return forgetAskers(worker)
}

function keepThread(worker: Worker): void {
  const forget = () => {
    if (spare === worker) spare = undefined
  }
  forgetAskers(worker).on('error', forget).on('exit', forget)
  worker.postMessage({ supergraph: null } satisfies PlannerMessage)
  worker.unref()
  spare = worker
}

const forgetAskers = (worker: Worker) =>
  worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit')

function startThread(supergraph: string, stopped: () => void): Planner {
  const worker = takeThread()
  const waiting = new Map<number, Waiting>()
  let dead: Error | undefined

  worker.on('message', ({ id, plan, reason }: PlanAnswer) => {
    const asker = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
    if (plan) asker?.resolve(plan)
    else asker?.reject(new Error(`No plan: ${reason ?? 'unknown reason'}`))
  })
  const fail = (error: Error) => {
    dead ??= error
    stopped()
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('The planner has stopped')))
  worker.postMessage({ supergraph } satisfies PlannerMessage)
  // Only a plan somebody waits for keeps the process alive.
  worker.unref()

  return {
    plan: (document, operationName, overrides = new Map()) => {
      if (dead) return Promise.reject(dead)
      if (waiting.size >= MAX_WAITING)
        return Promise.reject(new PlannerBusy('Too many new operations at once; try again shortly'))
      const id = ++last
      const { promise, resolve, reject } = Promise.withResolvers<QueryPlan>()
      waiting.set(id, { resolve, reject })
      worker.ref()
      worker.postMessage({ plan: { id, document, operationName, overrides } } satisfies PlannerMessage)
      return promise
    },
    close: async () => {
      // Closed before, it may be at work for another graph by now.
      if (dead) return
      const isBusy = waiting.size > 0
      fail(new Error('The planner has stopped'))
      if (isBusy || spare) await worker.terminate()
      else keepThread(worker)
    },
  }
}
