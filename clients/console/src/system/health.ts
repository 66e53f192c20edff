/** How long a store took to answer, in milliseconds; null when it did not. */
type Time = number | null

type Figures = { calls: number; meanMs: number; p95Ms: number | null; failures: number }

/** What `/platform/health` of the gateway says. */
export type Health = {
  at: string
  gateway: Figures & {
    startedAt: string
    node: string
    memoryBytes: number
    supergraph: { generation: number; takenAt: string | null; refused: { at: string; reason: string } | null }
  }
  redis: { milliseconds: number; version: string; memoryBytes: number; clients: number } | null
  subgraphs: (Figures & {
    name: string
    isRemote: boolean
    isReady: boolean
    stores: { postgres: Time; redis: Time } | null
  })[]
}

/** The slowest way to PostgreSQL; null when one of the parts does not reach it, undefined when none says. */
export function postgresMs({ subgraphs }: Health): number | null | undefined {
  const times = subgraphs.flatMap(({ stores }) => (stores ? [stores.postgres] : []))
  const known = times.filter((time) => time !== null)
  if (times.length === 0) return undefined
  return known.length < times.length ? null : Math.max(...known)
}
