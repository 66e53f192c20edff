import { Kind, parse, validate } from 'graphql'
import type { Logger } from 'pino'
import type { Generation } from './generation.ts'

type Limits = {
  /** Whoever waits for the graph waits no longer than this; what is not planned by then is planned when it is asked for. */
  withinMs: number
  log: Logger
}

/**
 * Plans operations before anybody asks for them, one after the other, so that a first caller does not wait behind all of
 * them. What fails is left out and counted: it will fail by itself when it is asked for.
 */
export async function warmUp(
  generation: Generation,
  sources: readonly string[],
  { withinMs, log }: Limits,
): Promise<void> {
  const end = Date.now() + withinMs
  let planned = 0
  let failed = 0
  const planAll = async () => {
    for (const source of sources) {
      if (Date.now() >= end) return
      try {
        planned += await prepareAll(generation, source)
      } catch {
        failed += 1
      }
    }
  }
  const { promise: timeIsUp, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, withinMs)
  await Promise.race([planAll(), timeIsUp])
  clearTimeout(timer)
  log.info({ count: planned }, 'operations were planned ahead')
  if (failed > 0) log.warn({ count: failed }, 'operations could not be planned ahead')
}

async function prepareAll(generation: Generation, source: string): Promise<number> {
  const document = parse(source)
  const [error] = validate(generation.apiSchema, document, undefined, { maxErrors: 1 })
  if (error) throw error
  let count = 0
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    await generation.prepare(source, document, definition.name?.value)
    count += 1
  }
  return count
}
