import { signActor, type Actor } from '@platform/shared/actor'
import type { RunningSubgraph } from '@platform/shared/subgraph'
import { randomUUID } from 'node:crypto'
import type { Operation } from './operation.ts'
import type { Aim } from './synthesize.ts'

/** What one aim was answered: data and errors under its alias. */
export type Answer = { id: string; data: unknown; errors: { message: string; code: string }[] }

type Asking = { subgraph: RunningSubgraph; secret: string; operation: Operation }

/**
 * Asks a subgraph for all aims at once, as the gateway would for this Actor. Where reads go out together, the refusal of
 * one breaks the others: then each is asked alone.
 */
export async function ask(asking: Asking, actor: Actor, aims: readonly Aim[]): Promise<Answer[]> {
  const { answers, isSpoilt } = await askOnce(asking, actor, aims)
  if (!isSpoilt || aims.length === 1) return answers
  const alone: Answer[] = []
  for (const aim of aims) alone.push(...(await askOnce(asking, actor, [aim])).answers)
  return alone
}

async function askOnce({ subgraph, secret, operation }: Asking, actor: Actor, aims: readonly Aim[]) {
  const { query, variables, aliases } = operation.request(aims)
  const actorToken = await signActor({ ...actor, requestId: randomUUID() }, secret)
  const result = await subgraph.execute({ query, variables, actorToken })
  const misfit = result.errors?.find(({ extensions }) => MISFIT.includes(String(extensions['code'])))
  if (misfit) throw new Error(`${operation.target} cannot be asked: ${misfit.message}\n${query}`)
  const isBroken = result.errors?.some(({ extensions }) => extensions['code'] === 'INTERNAL_SERVER_ERROR')
  return { answers: answersIn(result, aims, aliases), isSpoilt: !result.data || isBroken }
}

/** The attack is not well made: nothing was asked. */
export const MISFIT = ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']

type Result = {
  data?: Record<string, unknown> | null
  errors?: readonly {
    message: string
    path?: readonly (string | number)[] | undefined
    extensions?: { code?: unknown }
  }[]
}

/** What each aim was answered under its alias. */
export const answersIn = ({ data, errors = [] }: Result, aims: readonly Aim[], aliases: readonly string[]): Answer[] =>
  aims.map(({ id }, index) => {
    const alias = aliases[index] ?? ''
    const own = errors.filter(({ path }) => !path || path[0] === alias)
    return {
      id,
      data: data?.[alias] ?? null,
      errors: own.map(({ message, extensions }) => ({ message, code: String(extensions?.code) })),
    }
  })
