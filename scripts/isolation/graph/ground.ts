import type { TwoClinics } from '@platform/prisma/isolation/two-clinics'
import { executor } from '@platform/shared/execute'
import type { Services } from '@platform/shared/services'
import type { RunningSubgraph, Subgraph } from '@platform/shared/subgraph'
import type { GraphQLSchema } from 'graphql'
import { aimsAbout, aimsAt } from './aims.ts'
import { askInOneTick } from './ask-in-one-tick.ts'
import { ask, type Answer } from './ask.ts'
import type { Cause } from './cause.ts'
import { listen, type Listener } from './listen.ts'
import { membersOf, platformTeam, type GraphAttacker } from './attackers.ts'
import { withNullableRoots } from './nullable-roots.ts'
import { operationsOf, type Operation } from './operation.ts'
import type { Aim } from './synthesize.ts'

/** Where an operation is asked. */
export type Field = { subgraph: RunningSubgraph; schema: GraphQLSchema; operation: Operation }

export type Given = {
  subgraphs: readonly Subgraph[]
  services: Services
  clinics: TwoClinics
  superuserUrl: string
  /** What a clinic's admin does so that there is something to hear of. */
  causes: readonly Cause[]
  /** How long to wait for those who should hear of something; six seconds when left out. */
  patienceMs?: number
}

export type Ground = Awaited<ReturnType<typeof openGround>>

const NO_WORDS = {}
/** How long somebody who should hear of something may take to. */
const PATIENCE_MS = 6_000

/** The subgraphs, everything that can be asked of them, and who asks. Counts what is tried. */
export async function openGround({
  subgraphs,
  services,
  clinics,
  superuserUrl,
  causes,
  patienceMs = PATIENCE_MS,
}: Given) {
  const running = await Promise.all(subgraphs.map((definition) => definition.open(services, { jobs: false })))
  const everything = subgraphs.flatMap(({ name, schema: real }, index): Field[] => {
    const opened = running[index]
    if (!opened) return []
    const schema = withNullableRoots(real)
    const subgraph = { ...opened, execute: executor(name, schema, services) }
    return operationsOf(real).map((operation) => ({ subgraph, schema, operation }))
  })
  const isSubscription = ({ operation }: Field) => operation.kind === 'subscription'
  const aims = aimsAt(clinics)
  const ownIds = [...clinics.ours.rows.values()].map(({ id }) => id).filter((id) => typeof id === 'string')
  const tried = new Map<string, number>()

  function aimsFor({ takesIds, nouns }: Operation, isThorough: boolean): readonly Aim[] {
    if (!takesIds) return aims.slice(0, 1)
    return isThorough ? aims : aimsAbout(nouns, aims, clinics)
  }

  function count(kind: string, more: number) {
    tried.set(kind, (tried.get(kind) ?? 0) + more)
  }

  return {
    services,
    running,
    clinics,
    superuserUrl,
    causes,
    patienceMs,
    /** What is answered once. */
    fields: everything.filter((field) => !isSubscription(field)),
    subscriptions: everything.filter(isSubscription),
    tried,
    aimsFor,
    /** Our own rows: what our people may well hear of. */
    ownAims: ownIds.map((id): Aim => ({ id, words: NO_WORDS })),
    us: membersOf(clinics.ours),
    team: platformTeam(clinics.ours.byRole.admin),
    them: membersOf(clinics.theirs),
    /** One operation by one person: at all aims where an id goes in, else once. Without a `kind` it is no attack. */
    async ask(
      { subgraph, operation }: Field,
      { actor, isThorough }: GraphAttacker,
      kind: string | null,
    ): Promise<Answer[]> {
      const chosen = aimsFor(operation, isThorough)
      if (kind) count(kind, chosen.length)
      return ask({ subgraph, secret: services.environment.ACTOR_SECRET, operation }, actor, chosen)
    },
    /** One subscription by one person, with one aim. */
    listen(field: Field, { actor }: GraphAttacker, aim: Aim, kind: string | null, after?: string): Promise<Listener> {
      if (kind) count(kind, 1)
      const secret = services.environment.ACTOR_SECRET
      return listen(field, { actor, secret, aim, ...(after !== undefined && { after }) })
    },
    /** One operation by two at the same moment. */
    async askBoth({ schema, operation }: Field, [one, other]: [GraphAttacker, GraphAttacker], kind: string) {
      const chosen = aimsFor(operation, true)
      count(kind, chosen.length)
      const [first = [], second = []] = await askInOneTick(
        schema,
        services,
        operation,
        [one.actor, other.actor],
        chosen,
      )
      return [first, second] as const
    },
    close: async () => void (await Promise.all(running.map((subgraph) => subgraph.close()))),
  }
}

/** A finding, with where it was made. */
export const told = (who: string, { operation: { target, width } }: Field, problems: readonly string[]): string[] =>
  problems.map((problem) => `${who}, ${target} (${width}): ${problem}`)
