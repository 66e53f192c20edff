import type { GraphQLSchema } from 'graphql'
import type { Generation } from './generation.ts'

/** What still runs on an old generation when a new one takes over gets this long to end. */
const RETIREMENT_MS = 60_000

export type HeldGeneration = { generation: Generation; release(): void }

/** The generations that something may still run on: the present one, those just replaced, and those that are held. */
export function keepGenerations(retirementMs = RETIREMENT_MS) {
  /** By the schema a request was validated against: it ends on the generation it began on. */
  const bySchema = new Map<GraphQLSchema, Generation>()
  const holders = new Map<Generation, number>()
  const retiring = new Map<Generation, NodeJS.Timeout>()
  let current: Generation | undefined

  const closeIfIdle = (generation: Generation) => {
    if (generation === current || retiring.has(generation) || holders.has(generation)) return
    bySchema.delete(generation.apiSchema)
    void generation.close()
  }

  const retire = (generation: Generation) => {
    const timer = setTimeout(() => {
      retiring.delete(generation)
      closeIfIdle(generation)
    }, retirementMs)
    retiring.set(generation, timer.unref())
  }

  return {
    take(next: Generation): void {
      const last = current
      current = next
      bySchema.set(next.apiSchema, next)
      if (last) retire(last)
    },
    of: (schema: GraphQLSchema) => bySchema.get(schema),
    hold(): HeldGeneration {
      const generation = current
      if (!generation) throw new Error('No graph is loaded')
      holders.set(generation, (holders.get(generation) ?? 0) + 1)
      let isHeld = true
      return {
        generation,
        release: () => {
          if (!isHeld) return
          isHeld = false
          const others = (holders.get(generation) ?? 1) - 1
          if (others > 0) return void holders.set(generation, others)
          holders.delete(generation)
          closeIfIdle(generation)
        },
      }
    },
    async close(): Promise<void> {
      for (const timer of retiring.values()) clearTimeout(timer)
      await Promise.all([...bySchema.values()].map((generation) => generation.close()))
    },
  }
}
