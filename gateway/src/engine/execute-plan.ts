import type { ExecutablePlan } from './executable-plan.ts'
import type { FetchGroup } from './fetch-group.ts'
import { fromSubgraph } from './from-subgraph.ts'
import { lookUpEntities } from './look-up-entities.ts'
import { isResultObject, mergeInto, type ResultObject } from './result-object.ts'
import { rewrite } from './rewrites.ts'
import type { Send } from './send.ts'
import type { SubgraphError } from './subgraph.ts'

export type Execution = {
  plan: ExecutablePlan
  variables: Record<string, unknown>
  send: Send
  /** What is there before the first fetch: an event's data under a subscription. */
  data?: ResultObject
}

export type RawResult = {
  data: ResultObject
  errors: SubgraphError[]
  /** Whether no string in it needs an escape when it is written. */
  isPlain: boolean
}

/** Runs a plan: every group as soon as what it depends on is there. Mutations are in sequence because the plan says so. */
export async function executePlan({ plan, variables, send: sendOne, data = {} }: Execution): Promise<RawResult> {
  const errors: SubgraphError[] = []
  let isPlain = Object.keys(data).length === 0
  const send: Send = async (group, own) => {
    const answer = await sendOne(group, own)
    if (!answer.isPlain) isPlain = false
    return answer
  }
  const done: Promise<void>[] = []
  for (const group of plan.groups) {
    const before = group.dependsOn.flatMap((id) => done[id] ?? [])
    done[group.id] = before.length === 0 ? run(group) : Promise.all(before).then(() => run(group))
  }
  await Promise.all(done)
  return { data, errors, isPlain }

  async function run(group: FetchGroup): Promise<void> {
    const wanted = group.steps[0]?.conditions.every(({ variable, value }) => (variables[variable] ?? false) === value)
    if (!wanted) return
    const own: Record<string, unknown> = {}
    for (const name of group.variables) if (variables[name] !== undefined) own[name] = variables[name]
    if (group.lookups.length > 0) return lookUpEntities(group, { plan, variables: own, send, data, errors })

    const answer = await send(group, own)
    if (isResultObject(answer.data)) {
      rewrite(group.steps[0]?.fetch.outputRewrites, answer.data, plan.typenames)
      mergeInto(data, answer.data)
    }
    for (const error of answer.errors ?? []) errors.push(fromSubgraph(group, error))
  }
}
