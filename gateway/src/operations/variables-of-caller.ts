import type { VariableDefinitionNode } from 'graphql'
import type { PublishedOperation } from './published-operation.ts'

/** The variable through which a subgraph is told of the `Idempotency-Key`. */
export const KEPT_KEY = 'idempotencyKey'

/** The variables that callers give themselves. */
export const variablesOfCaller = ({
  operation,
  idempotency,
}: Pick<PublishedOperation, 'operation' | 'idempotency'>): readonly VariableDefinitionNode[] =>
  (operation.variableDefinitions ?? []).filter(
    ({ variable }) => idempotency !== 'kept' || variable.name.value !== KEPT_KEY,
  )
