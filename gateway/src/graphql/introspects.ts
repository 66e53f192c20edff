import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { asksForSchema } from '../engine/introspect.ts'

const known = new WeakMap<OperationDefinitionNode, boolean>()

/** Whether the operation introspects. Documents are kept, so each is looked through once. */
export function introspects(operation: OperationDefinitionNode, document: DocumentNode): boolean {
  const before = known.get(operation)
  if (before !== undefined) return before
  const asks = asksForSchema(operation, document)
  known.set(operation, asks)
  return asks
}
