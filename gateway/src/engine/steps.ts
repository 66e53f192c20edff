import type { FetchNode, PlanNode, ResponsePath } from '@apollo/query-planner'

/** `@include`/`@skip` around a step: it runs while the variable has this value. */
export type Condition = { variable: string; value: boolean }

/** One fetch of a plan, and what has to be there before it. */
export type Step = {
  id: number
  fetch: FetchNode
  /** Where its entities are in the result; empty for a root fetch. */
  path: ResponsePath
  conditions: readonly Condition[]
  dependsOn: readonly number[]
  /** 0 for steps that depend on nothing, else one more than the deepest step it depends on. */
  wave: number
}

/** The plan's nested sequences and parallels as one list of steps. A step comes after all it depends on. */
export function stepsOf(root: PlanNode | undefined): Step[] {
  const steps: Step[] = []
  const visit = (
    node: PlanNode | undefined,
    before: readonly number[],
    path: ResponsePath,
    conditions: readonly Condition[],
  ): readonly number[] => {
    if (!node) return before
    switch (node.kind) {
      case 'Fetch': {
        const wave = before.reduce((deepest, id) => Math.max(deepest, (steps[id]?.wave ?? -1) + 1), 0)
        steps.push({ id: steps.length, fetch: node, path, conditions, dependsOn: before, wave })
        return [steps.length - 1]
      }
      case 'Flatten':
        return visit(node.node, before, [...path, ...node.path], conditions)
      case 'Sequence':
        return node.nodes.reduce((done, child) => visit(child, done, path, conditions), before)
      case 'Parallel':
        return [...new Set(node.nodes.flatMap((child) => visit(child, before, path, conditions)))]
      case 'Condition': {
        const branch = (child: PlanNode | undefined, value: boolean) =>
          child ? visit(child, before, path, [...conditions, { variable: node.condition, value }]) : before
        return [...new Set([...branch(node.ifClause, true), ...branch(node.elseClause, false)])]
      }
      case 'Defer':
        throw new Error('A plan with @defer cannot be executed')
    }
  }
  visit(root, [], [], [])
  return steps
}
