import { buildASTSchema, parse, type GraphQLSchema } from 'graphql'
import { accessRules } from '../engine/access/access-rules.ts'
import { guardsOf } from '../engine/access/guards.ts'
import { misfits, type Misfit } from './fit-schema.ts'
import type { PublishedOperation } from './published-operation.ts'

/** A published operation on the graph that is being served. */
export type ServedOperation = PublishedOperation & {
  schema: GraphQLSchema
  /** What a caller must hold: all of any inner list, for each entry. Empty for what everybody may run. */
  scopes: string[][][]
  needsSomebody: boolean
}

export type Served = {
  operations: ReadonlyMap<string, ServedOperation>
  /** What does not fit this graph, and why. It is not served. */
  misfits: { operation: PublishedOperation; reasons: Misfit[] }[]
}

/** The published operations that fit a graph, each with what it takes to run it. */
export function serveOn(
  schema: GraphQLSchema,
  supergraphSdl: string,
  published: ReadonlyMap<string, PublishedOperation>,
): Served {
  const ruleOf = accessRules(buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true }))
  const operations = new Map<string, ServedOperation>()
  const unfit: Served['misfits'] = []
  for (const [address, operation] of published) {
    const reasons = misfits(schema, operation)
    if (reasons.length > 0) unfit.push({ operation, reasons })
    else {
      const rules = guardsOf(schema, operation.document, operation.operation, ruleOf).map(({ rule }) => rule)
      const scopes = rules.flatMap((rule) => rule.scopes)
      operations.set(address, {
        ...operation,
        schema,
        scopes: [...new Map(scopes.map((lists) => [JSON.stringify(lists), lists])).values()],
        needsSomebody: rules.some((rule) => rule.authenticated || rule.scopes.length > 0),
      })
    }
  }
  return { operations, misfits: unfit }
}
