import type { Clinic } from '@platform/prisma/isolation/two-clinics'
import { signActor } from '@platform/shared/actor'
import type { RunningSubgraph, SubgraphName } from '@platform/shared/subgraph'
import { membersOf } from './attackers.ts'

/** Asks a subgraph as a clinic's admin. Throws unless all went well. */
export type Ask = (subgraph: SubgraphName, query: string, variables?: Record<string, unknown>) => Promise<unknown>

/** An act of a clinic's admin that subscriptions tell of. */
export type Cause = (ask: Ask, clinic: Clinic) => Promise<unknown>

/** Has a clinic's admin do all of it, through the graph. */
export async function happen(
  causes: readonly Cause[],
  clinic: Clinic,
  { running, secret }: { running: readonly RunningSubgraph[]; secret: string },
): Promise<void> {
  const admin = membersOf(clinic).find(({ actor }) => actor.role === 'admin')
  const ask: Ask = async (name, query, variables) => {
    if (!admin) throw new Error(`${clinic.slug} has no admin`)
    const actorToken = await signActor(admin.actor, secret)
    const result = await running.find((subgraph) => subgraph.name === name)?.execute({ query, variables, actorToken })
    if (!result?.data || result.errors || /"userErrors":\[\{/.test(JSON.stringify(result.data)))
      throw new Error(`The admin of ${clinic.slug} could not act: ${JSON.stringify(result)}`)
    return result.data
  }
  for (const cause of causes) await cause(ask, clinic)
}
