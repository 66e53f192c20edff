import { startPlanner } from '../engine/planner.ts'

/** Keeps the planner of a graph for as long as this process tests: every gateway over it would start one anew. */
export function keepPlanner(supergraph: string): string {
  startPlanner(supergraph)
  return supergraph
}
