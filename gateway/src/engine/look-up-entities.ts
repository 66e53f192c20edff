import { eachAtPath, pathOf } from './entities-at-path.ts'
import type { ExecutablePlan } from './executable-plan.ts'
import type { EntityLookup, FetchGroup } from './fetch-group.ts'
import { fromSubgraph } from './from-subgraph.ts'
import type { Representation } from './representation.ts'
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
  const asked: Asked[] = []
  const known = new Map<Representation, Map<unknown, Asked>>()
  for (const step of steps) {
    const representation = plan.representation(step)
    let byKey = known.get(representation)
    if (!byKey) known.set(representation, (byKey = new Map()))
    const entities = byKey
    eachAtPath(data, step.path, (object) => {
      const key = representation.key(object)
      if (key === null) return
      const one = entities.get(key)
      if (!one) {
        const built = representation.build(object)
        rewrite(step.fetch.inputRewrites, built, plan.typenames)
        const first = { representation: built, targets: [{ step, objects: [object] }] }
        entities.set(key, first)
        asked.push(first)
        return
      }
      const last = one.targets.at(-1)
      if (last?.step === step) last.objects.push(object)
      else one.targets.push({ step, objects: [object] })
    })
  }
  return asked
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
    const names = Object.keys(own)
    for (const object of objects) mergeInto(object, own, names)
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
