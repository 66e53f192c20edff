import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  type FieldNode,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql'
import type { Step } from './steps.ts'

/** One `_entities` field of a request, and the steps it answers. */
export type EntityLookup = { alias: string; variable: string; steps: Step[] }

/** One request to one subgraph: a root fetch, or every entity fetch of a wave to the same subgraph. */
export type FetchGroup = {
  id: number
  subgraph: string
  operation: string
  operationName: string | undefined
  variables: readonly string[]
  /** Empty for a root fetch. */
  lookups: readonly EntityLookup[]
  steps: readonly Step[]
  dependsOn: readonly number[]
  isMutation: boolean
}

/** Gathers steps into requests. What one wave asks of one subgraph goes out together, and equal selections once. */
export function groupFetches(steps: readonly Step[]): FetchGroup[] {
  const byKey = new Map<string, Step[]>()
  // Wave by wave, so that a group comes after every group it depends on.
  for (const step of steps.toSorted((a, b) => a.wave - b.wave)) {
    const isEntityFetch = step.fetch.requires !== undefined
    const key = isEntityFetch
      ? `${step.wave} ${step.fetch.serviceName} ${JSON.stringify(step.conditions)}`
      : `root ${step.id}`
    byKey.set(key, [...(byKey.get(key) ?? []), step])
  }
  const groups = withoutDetours([...byKey.values()]).map(toGroup)
  const groupOf = new Map(groups.flatMap((group) => group.steps.map((step) => [step.id, group.id] as const)))
  return groups.map((group) => ({
    ...group,
    dependsOn: [...new Set(group.steps.flatMap((step) => step.dependsOn.map((id) => groupOf.get(id) ?? -1)))],
  }))
}

/**
 * Entity fetches whose answer no other fetch waits for go out with the last request their subgraph gets anyway: the whole
 * takes no longer, and the subgraph is asked once less.
 */
function withoutDetours(requests: Step[][]): Step[][] {
  const awaited = new Set(requests.flat().flatMap((step) => step.dependsOn))
  const kindOf = ([step]: Step[]) => step?.fetch.requires && step.fetch.serviceName + JSON.stringify(step.conditions)
  const kept: Step[][] = []
  for (const request of requests.toReversed()) {
    const kind = kindOf(request)
    const later = kind === undefined ? undefined : kept.findLast((other) => kindOf(other) === kind)
    if (later && request.every(({ id }) => !awaited.has(id))) later.unshift(...request)
    else kept.unshift(request)
  }
  return kept
}

const operationOf = (step: Step): OperationDefinitionNode => {
  const document = parse(step.fetch.operation, { noLocation: true })
  const [operation] = document.definitions
  if (document.definitions.length !== 1 || operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error('A fetch of a plan is not one operation')
  return operation
}

function toGroup(steps: Step[], id: number): FetchGroup {
  const [first] = steps
  if (!first) throw new Error('A group of no fetches')
  const { serviceName: subgraph, operationName, operationKind, variableUsages = [], requires } = first.fetch
  const common = { id, subgraph, steps, dependsOn: [], isMutation: operationKind === 'mutation' }
  if (!requires) {
    return {
      ...common,
      operation: stripIgnoredCharacters(first.fetch.operation),
      operationName,
      variables: variableUsages,
      lookups: [],
    }
  }
  const lookups = new Map<string, EntityLookup & { field: FieldNode }>()
  const variables = new Map<string, VariableDefinitionNode>()
  for (const step of steps) {
    const operation = operationOf(step)
    const [field] = operation.selectionSet.selections
    if (field?.kind !== Kind.FIELD || field.name.value !== '_entities')
      throw new Error('An entity fetch that does not ask for entities')
    for (const definition of operation.variableDefinitions ?? []) {
      if (definition.variable.name.value !== 'representations')
        variables.set(definition.variable.name.value, definition)
    }
    const key = print(field) + JSON.stringify(step.fetch.inputRewrites ?? [])
    const known = lookups.get(key)
    if (known) known.steps.push(step)
    else lookups.set(key, { alias: `e${lookups.size}`, variable: `r${lookups.size}`, steps: [step], field })
  }
  const all = [...lookups.values()]
  const name = operationName === undefined ? '' : ` ${operationName}`
  const declared = [...all.map(({ variable }) => `$${variable}:[_Any!]!`), ...[...variables.values()].map(print)].join(
    ',',
  )
  const asked = all.map(
    ({ alias, variable, field }) =>
      `${alias}:_entities(representations:$${variable})${field.selectionSet ? print(field.selectionSet) : ''}`,
  )
  return {
    ...common,
    operation: stripIgnoredCharacters(`query${name}(${declared}){${asked.join(' ')}}`),
    operationName,
    variables: [...variables.keys()],
    lookups: all.map(({ alias, variable, steps: answered }) => ({ alias, variable, steps: answered })),
  }
}
