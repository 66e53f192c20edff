import {
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { refuse } from '../errors/refuse.ts'
import { documentLimits, documentRules } from '../limits/document-limits.ts'

/** Reads a document within the limits of every transport. Throws a refusal. */
export function readDocument(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: documentLimits.tokens })
  } catch (error) {
    throw refuse('GRAPHQL_PARSE_FAILED', error instanceof GraphQLError ? { message: error.message } : {})
  }
}

/** The operation that is meant. Throws a refusal when that is not one. */
export function operationOf(document: DocumentNode, operationName: string | null): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName)
  if (!operation) throw refuse('OPERATION_RESOLUTION_FAILURE')
  return operation
}

/** "Did you mean …?" tells the schema to whoever guesses at it. */
const withoutHint = (message: string) => message.replace(/ ?Did you mean .+\?$/, '')

/** Validates subscriptions by the rules that Apollo Server holds queries to; valid ones are remembered. */
export function documentChecker({ isProduction }: { isProduction: boolean }) {
  const rules = [...specifiedRules, ...documentRules, ...(isProduction ? [NoSchemaIntrospectionCustomRule] : [])]
  const valid = new WeakMap<GraphQLSchema, LRUCache<string, DocumentNode>>()

  /** The document as it was first sent, so that equal ones are one; or what is wrong with it. */
  return (schema: GraphQLSchema, source: string, document: DocumentNode): DocumentNode | readonly GraphQLError[] => {
    const known = valid.get(schema) ?? new LRUCache<string, DocumentNode>({ max: 1_000 })
    valid.set(schema, known)
    const found = known.get(source)
    if (found) return found
    const errors = validate(schema, document, rules)
    if (errors.length === 0) known.set(source, document)
    else {
      return errors.map(
        ({ message, nodes, extensions }) =>
          new GraphQLError(isProduction ? withoutHint(message) : message, {
            nodes: nodes ?? null,
            extensions: { ...extensions, code: 'GRAPHQL_VALIDATION_FAILED' },
          }),
      )
    }
    return document
  }
}
