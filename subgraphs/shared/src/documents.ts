import { GraphQLError, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { LRUCache } from 'lru-cache'
import { refused } from './refused.ts'

/** Valid documents are kept: the gateway sends the same few over and over. Answers with what is wrong with the others. */
export function validDocuments(schema: GraphQLSchema) {
  const documents = new LRUCache<string, DocumentNode>({ max: 1000 })

  return (query: string): DocumentNode | ExecutionResult => {
    const known = documents.get(query)
    if (known) return known
    let document: DocumentNode
    try {
      document = parse(query)
    } catch (error) {
      if (error instanceof GraphQLError) return refused(error.message, 'GRAPHQL_PARSE_FAILED')
      throw error
    }
    const errors = validate(schema, document)
    if (errors.length > 0)
      return { errors: errors.flatMap(({ message }) => refused(message, 'GRAPHQL_VALIDATION_FAILED').errors) }
    documents.set(query, document)
    return document
  }
}
