import {
  isInterfaceType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { z } from 'zod'

/** Who asks, as far as the graph's directives are concerned. */
export type Asker = { isAuthenticated: boolean; scopes: ReadonlySet<string>; policies: ReadonlySet<string> }

/** Everything one field or type demands. */
export type AccessRule = {
  authenticated: boolean
  /** All of one inner list suffice; several entries come from several directives and all count. */
  scopes: string[][][]
  policies: string[][][]
}

const Lists = z.array(z.array(z.string()))

const listsOf = (directive: ConstDirectiveNode, name: string) =>
  Lists.parse(
    directive.arguments?.flatMap((argument) =>
      argument.name.value === name ? [valueFromASTUntyped(argument.value)] : [],
    )[0] ?? [],
  )

function ruleFrom(directives: readonly ConstDirectiveNode[]): AccessRule {
  const named = (name: string) => directives.filter((directive) => directive.name.value === name)
  return {
    authenticated: named('authenticated').length > 0,
    scopes: named('requiresScopes').map((directive) => listsOf(directive, 'scopes')),
    policies: named('policy').map((directive) => listsOf(directive, 'policies')),
  }
}

const together = (rules: readonly AccessRule[]): AccessRule => ({
  authenticated: rules.some((rule) => rule.authenticated),
  scopes: rules.flatMap((rule) => rule.scopes),
  policies: rules.flatMap((rule) => rule.policies),
})

const isOpen = ({ authenticated, scopes, policies }: AccessRule) =>
  !authenticated && scopes.length + policies.length === 0

/** What `Type.field` demands: its own, its type's and its result type's; null when that is nothing. */
export type RuleOf = (typeName: string, fieldName: string) => AccessRule | null

/** Reads `@authenticated`, `@requiresScopes` and `@policy` off a supergraph. */
export function accessRules(supergraph: GraphQLSchema): RuleOf {
  const known = new Map<string, AccessRule | null>()
  const ofType = (type: GraphQLNamedType | undefined) =>
    ruleFrom(
      [type?.astNode, ...(type?.extensionASTNodes ?? [])].flatMap((node) =>
        node && 'directives' in node ? (node.directives ?? []) : [],
      ),
    )

  const read = (typeName: string, fieldName: string): AccessRule | null => {
    const type = supergraph.getType(typeName)
    // What is asked of an interface may be answered by any type behind it: the strictest of them decides.
    const types = isInterfaceType(type)
      ? [type, ...supergraph.getPossibleTypes(type)]
      : isObjectType(type)
        ? [type]
        : []
    const rules = types.flatMap((holder) => {
      const node = holder.getFields()[fieldName]?.astNode
      if (!node) return []
      let result = node.type
      while (result.kind !== Kind.NAMED_TYPE) result = result.type
      return [ofType(holder), ruleFrom(node.directives ?? []), ofType(supergraph.getType(result.name.value))]
    })
    const rule = together(rules)
    return isOpen(rule) ? null : rule
  }

  return (typeName, fieldName) => {
    const coordinate = `${typeName}.${fieldName}`
    let rule = known.get(coordinate)
    if (rule === undefined) known.set(coordinate, (rule = read(typeName, fieldName)))
    return rule
  }
}

export type Denial = 'UNAUTHENTICATED' | 'FORBIDDEN'

/** Why this asker may not have it; null when they may. */
export function denial(rule: AccessRule, asker: Asker): Denial | null {
  const needsSomebody = rule.authenticated || rule.scopes.length > 0
  if (needsSomebody && !asker.isAuthenticated) return 'UNAUTHENTICATED'
  const holds = (alternatives: string[][], held: ReadonlySet<string>) =>
    alternatives.some((all) => all.every((one) => held.has(one)))
  const allowed =
    rule.scopes.every((lists) => holds(lists, asker.scopes)) &&
    rule.policies.every((lists) => holds(lists, asker.policies))
  return allowed ? null : 'FORBIDDEN'
}
