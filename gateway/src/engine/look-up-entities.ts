import { entitiesAtPath, pathOf } from './entities-at-path.ts'
import type { ExecutablePlan } from './executable-plan.ts'
import type { EntityLookup, FetchGroup } from './fetch-group.ts'
import { fromSubgraph } from './from-subgraph.ts'
import { copyOf, isResultObject, mergeInto, type ResultObject } from './result-object.ts'
import { rewrite } from './rewrites.ts'
import type { Send } from './send.ts'
import type { Step } from './steps.ts'
import type { SubgraphError } from './subgraph.ts'

type Run = {
  plan: ExecutablePlan
  variables: Record<string, unknown>
  send: Send
  data: ResultObject
  errors: SubgraphError[]
}

/** The objects that one representation stands for, at the path of one step. */
type Targets = { step: Step; objects: ResultObject[] }
type Asked = { representation: ResultObject; targets: Targets[] }

/** Asks one subgraph for all entities that one wave needs of it, each entity once, and adds the answers where they belong. */
export async function lookUpEntities(group: FetchGroup, run: Run): Promise<void> {
  const asked = group.lookups.map((lookup) => ({ lookup, entities: collect(lookup, run) }))
  if (asked.every(({ entities }) => entities.length === 0)) return
  const variables = { ...run.variables }
  for (const { lookup, entities } of asked)
    variables[lookup.variable] = entities.map(({ representation }) => representation)

  const answer = await run.send(group, variables)
  for (const { lookup, entities } of asked) {
    const received = isResultObject(answer.data) ? answer.data[lookup.alias] : undefined
    if (Array.isArray(received)) entities.forEach((entity, index) => spread(received[index], entity, run.plan))
  }
  for (const error of answer.errors ?? []) run.errors.push(fromSubgraph(group, placed(error, asked, run.data)))
}

function collect({ steps }: EntityLookup, { plan, data }: Run): Asked[] {
  const byKey = new Map<string, Asked>()
  for (const step of steps) {
    const { key: keyOf, build } = plan.representation(step)
    for (const object of entitiesAtPath(data, step.path)) {
      const key = keyOf(object)
      if (key === null) continue
      let asked = byKey.get(key)
      if (!asked) {
        asked = { representation: build(object), targets: [] }
        rewrite(step.fetch.inputRewrites, asked.representation, plan.typenames)
        byKey.set(key, asked)
      }
      const last = asked.targets.at(-1)
      if (last?.step === step) last.objects.push(object)
      else asked.targets.push({ step, objects: [object] })
    }
  }
  return [...byKey.values()]
}

/**
 * Objects at one path share what was received: later fetches treat them alike. Another path gets a copy, because its
 * later fetches may ask the same entity for something else under the same name.
 */
function spread(received: unknown, { targets }: Asked, plan: ExecutablePlan): void {
  if (!isResultObject(received)) return
  targets.forEach(({ step, objects }, index) => {
    const own = index === 0 && targets.length === 1 ? received : (copyOf(received) as ResultObject)
    rewrite(step.fetch.outputRewrites, own, plan.typenames)
    for (const object of objects) mergeInto(object, own)
  })
}

/** Tells the error where in the client's answer its entity is. */
function placed(
  error: SubgraphError,
  asked: readonly { lookup: EntityLookup; entities: readonly Asked[] }[],
  data: ResultObject,
): SubgraphError {
  const [alias, index, ...rest] = error.path ?? []
  const target = asked.find(({ lookup }) => lookup.alias === alias)?.entities[Number(index)]?.targets[0]
  const object = target?.objects[0]
  if (!target || !object) return { message: error.message, extensions: error.extensions }
  return { ...error, path: [...pathOf(data, target.step.path, object), ...rest] }
}
