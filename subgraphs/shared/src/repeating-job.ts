import { setTimeout as sleep } from 'node:timers/promises'
import type { Services } from './services.ts'
import type { Job } from './subgraph.ts'

/** A job that acts at the start and then `everyMs` after each end, so never twice at once. A failure is logged; the next time comes all the same. */
export const repeatingJob =
  (name: string, everyMs: number, act: (services: Services) => Promise<void>): Job =>
  async (services) => {
    const end = new AbortController()
    const work = async () => {
      while (!end.signal.aborted) {
        await act(services).catch((error: unknown) => services.log.error({ job: name, err: error }, 'a job failed'))
        await sleep(everyMs, undefined, { signal: end.signal }).catch(() => {})
      }
    }
    const working = work()
    return async () => {
      end.abort()
      await working
    }
  }
