import type { Metrics } from './metrics.ts'

/** Which graph is served, and why not a newer one. For operators: the reason quotes their own file. */
export type SupergraphStanding = {
  /** How many have been taken over since the start, the first included. */
  generation: number
  takenAt: string | null
  /** The newest file, as long as it is one that could not be taken over. */
  refused: { at: string; reason: string } | null
}

export type StandingKeeper = {
  took(): void
  refused(error: unknown): void
  now(): SupergraphStanding
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Keeps count of the graphs that were taken over, and of what became of the last file. */
export function keepStanding(metrics: Pick<Metrics, 'supergraphGeneration' | 'supergraphRefused'>): StandingKeeper {
  let standing: SupergraphStanding = { generation: 0, takenAt: null, refused: null }
  return {
    took: () => {
      standing = { generation: standing.generation + 1, takenAt: new Date().toISOString(), refused: null }
      metrics.supergraphGeneration.set(standing.generation)
      metrics.supergraphRefused.set(0)
    },
    refused: (error) => {
      standing = { ...standing, refused: { at: new Date().toISOString(), reason: reasonOf(error) } }
      metrics.supergraphRefused.set(1)
    },
    now: () => standing,
  }
}
