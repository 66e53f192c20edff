import { Supergraph } from '@apollo/federation-internals'
import {
  buildASTSchema,
  getOperationAST,
  parse,
  print,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { accessRules } from './access/access-rules.ts'
import { guardsOf, type Guard } from './access/guards.ts'
import { executablePlan, type ExecutablePlan } from './executable-plan.ts'
import { asksForSchema } from './introspect.ts'
import { overrideLabels } from './override-labels.ts'
import { planNames, type PlanNames } from './plan-names.ts'
import { startPlanner } from './planner.ts'
import { compileResponse, type WriteResponse } from './response/compile-response.ts'
import { typenamesOf } from './typenames.ts'

/** An operation ready to run: planned and compiled once, then run any number of times. */
export type PreparedOperation = {
  /** As it was first sent: guards point into this one, not into a later copy of the same text. */
  document: DocumentNode
  operation: OperationDefinitionNode
  /** Whether it asks about the schema, which is answered without a subgraph. */
  asksForSchema: boolean
  /** Its fields that not everybody may have. */
  guards: readonly Guard[]
  plan: ExecutablePlan
  write: WriteResponse
  /** When it became so, by `performance.now()`. */
  preparedAt: number
}

/** One version of the graph. A reload makes a new one; what runs on the old one ends on it. */
export type Generation = {
  apiSchema: GraphQLSchema
  names: PlanNames
  /** Subgraphs by name, with the address the supergraph has for them. */
  subgraphs: ReadonlyMap<string, string>
  /** `source` identifies the document: equal sources share one preparation, also while it is being made. */
  prepare(source: string, document: DocumentNode, operationName?: string | null): Promise<PreparedOperation>
  close(): Promise<void>
}

const MAX_PREPARED = 2000

export function openGeneration(supergraphSdl: string): Generation {
  const supergraph = Supergraph.build(supergraphSdl, { supportedFeatures: null, validateSupergraph: false })
  const apiSchema = supergraph.apiSchema().toGraphQLJSSchema()
  const typenames = typenamesOf(supergraph.schema.toGraphQLJSSchema())
  const ruleOf = accessRules(buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true }))
  const planner = startPlanner(supergraphSdl)
  const names = planNames(apiSchema, supergraphSdl)
  const labels = overrideLabels(supergraphSdl)
  const prepared = new LRUCache<string, Promise<PreparedOperation>>({ max: MAX_PREPARED })

  const make = async (
    source: string,
    document: DocumentNode,
    operationName: string | null | undefined,
    moved: readonly string[],
  ): Promise<PreparedOperation> => {
    const operation = getOperationAST(document, operationName)
    if (!operation) throw new Error('No such operation in the document')
    const renamed = names.applied(document)
    const plan = await planner.plan(
      renamed ? print(renamed) : source,
      operation.name?.value,
      new Map(labels.all.map((label) => [label, moved.includes(label)])),
    )
    return {
      document,
      operation,
      asksForSchema: asksForSchema(operation, document),
      guards: guardsOf(apiSchema, document, operation, ruleOf),
      plan: executablePlan(plan, typenames),
      write: compileResponse(apiSchema, document, operation, names.of),
      preparedAt: performance.now(),
    }
  }

  return {
    apiSchema,
    names,
    subgraphs: new Map([...supergraph.subgraphsMetadata()].map(({ name, url }) => [name, url])),
    prepare: (source, document, operationName) => {
      const moved = labels.draw()
      const key = `${moved.join()}\n${operationName ?? ''}\n${source}`
      const known = prepared.get(key)
      if (known) return known
      const making = make(source, document, operationName, moved)
      prepared.set(key, making)
      // A failure is not kept: the next one may succeed, and a busy planner is no property of the operation.
      making.catch(() => prepared.delete(key))
      return making
    },
    close: () => planner.close(),
  }
}
