import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import { describeError } from '../observe/describe-error.ts'
import type { OrganizationCache } from './organization-cache.ts'
import type { Organization, OrganizationName } from './organization.ts'

const ASKING_MS = 2_000
const LOOK_AGAIN_MS = 25

export type OrganizationDirectory = {
  /** The clinic of this name. `beforeAsking` is called when the cache does not know it, and refuses by throwing. */
  find(name: OrganizationName, beforeAsking?: () => Promise<void>): Promise<Organization | null>
}

/**
 * Finds clinics by name through the cache. Of many requests that miss at once one asks tenancy, in this process and
 * across processes. Without Redis nothing is remembered, and each process still asks once at a time.
 */
export function organizationDirectory(
  cache: OrganizationCache,
  ask: (name: OrganizationName) => Promise<Organization | null>,
  log: Logger,
): OrganizationDirectory {
  const underway = new Map<string, Promise<Organization | null>>()

  const without =
    <T>(instead: T) =>
    (error: unknown) => {
      log.warn(describeError(error), 'the organization cache is out of reach')
      return instead
    }
  const recall = (name: OrganizationName) =>
    cache.recall(name).catch(without({ known: false as const, generation: null }))

  const take = (name: OrganizationName) => cache.mayAsk(name, ASKING_MS).catch(without(true))

  async function askOnce(name: OrganizationName): Promise<Organization | null> {
    const deadline = Date.now() + ASKING_MS
    for (;;) {
      const mayAsk = (await take(name)) || Date.now() > deadline
      // Looked up after taking the turn: whoever had it before has left the answer.
      const recalled = await recall(name)
      if (mayAsk) return answerInTurn(name, recalled)
      if (recalled.known) return recalled.organization
      await pause(LOOK_AGAIN_MS)
    }
  }

  async function answerInTurn(name: OrganizationName, recalled: Awaited<ReturnType<typeof recall>>) {
    try {
      if (recalled.known) return recalled.organization
      const organization = await ask(name)
      if (recalled.generation !== null) {
        await cache.remember(name, organization, recalled.generation).catch(without(undefined))
      }
      return organization
    } finally {
      await cache.hasAsked(name).catch(without(undefined))
    }
  }

  return {
    async find(name, beforeAsking) {
      const recalled = await recall(name)
      if (recalled.known) return recalled.organization
      await beforeAsking?.()

      const key = JSON.stringify(name)
      const flight = underway.get(key) ?? askOnce(name).finally(() => underway.delete(key))
      underway.set(key, flight)
      return flight
    },
  }
}
