import { GraphQLError, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql'

/** Refuses operations that ask for more than `most` fields at their root: each is a request of its own to a subgraph. */
export const maxRootFields =
  (most: number) =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const entered = new Set<string>()
      const count = ({ selections }: SelectionSetNode): number =>
        selections.reduce((sum, selection) => {
          if (selection.kind === 'Field') return sum + 1
          if (selection.kind === 'InlineFragment') return sum + count(selection.selectionSet)
          // A fragment spread twice brings the same fields: only an alias makes another of one, and those are in its text.
          const name = selection.name.value
          const fragment = entered.has(name) ? undefined : context.getFragment(name)
          entered.add(name)
          return sum + (fragment ? count(fragment.selectionSet) : 0)
        }, 0)

      const fields = count(operation.selectionSet)
      if (fields <= most) return
      context.reportError(
        new GraphQLError(`The operation has ${fields} root fields; ${most} are allowed.`, { nodes: operation }),
      )
    },
  })
