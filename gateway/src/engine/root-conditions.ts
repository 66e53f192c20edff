import { getOperationAST, Kind, type DocumentNode, type SelectionSetNode } from 'graphql'

const isConditional = (name: string) => name === 'skip' || name === 'include'

/** Whether the operation's outermost selection depends on a variable: the planner knows no subscription that may be none. */
export function hasRootConditions(document: DocumentNode, operationName?: string | null): boolean {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet] as const] : [],
    ),
  )
  const visit = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((node) => {
      if (node.directives?.some(({ name }) => isConditional(name.value))) return true
      if (node.kind === Kind.FIELD) return false
      return visit(node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value))
    }) ?? false
  return visit(getOperationAST(document, operationName)?.selectionSet)
}
