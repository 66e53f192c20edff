import { GraphQLError, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql'

/**
 * Refuses operations whose fields nest deeper than `most`. Introspection does not count: graphql-js bounds it itself.
 * Each fragment is measured once, so that fragments within fragments cost no more than their text.
 */
export const maxDepth =
  (most: number) =>
  (context: ValidationContext): ASTVisitor => {
    const measured = new Map<string, number>()

    function depthOfFragment(name: string): number {
      const known = measured.get(name)
      if (known !== undefined) return known
      // Zero while it is being measured: a fragment that holds itself is refused by another rule.
      measured.set(name, 0)
      const depth = depthOf(context.getFragment(name)?.selectionSet)
      measured.set(name, depth)
      return depth
    }

    function depthOf(selectionSet: SelectionSetNode | undefined): number {
      let deepest = 0
      for (const selection of selectionSet?.selections ?? []) {
        if (selection.kind === 'FragmentSpread') deepest = Math.max(deepest, depthOfFragment(selection.name.value))
        else if (selection.kind === 'InlineFragment') deepest = Math.max(deepest, depthOf(selection.selectionSet))
        else if (!selection.name.value.startsWith('__'))
          deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet))
      }
      return deepest
    }

    return {
      OperationDefinition(operation) {
        const depth = depthOf(operation.selectionSet)
        if (depth <= most) return
        context.reportError(
          new GraphQLError(`The operation is ${depth} fields deep; ${most} are allowed.`, { nodes: operation }),
        )
      },
    }
  }
