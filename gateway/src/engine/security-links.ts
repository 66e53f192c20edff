import { Kind, parse, print, visit, type ConstDirectiveNode, type DirectiveNode } from 'graphql'

const SPEC = /^https:\/\/specs\.apollo\.dev\/(authenticated|requiresScopes|policy)\//

const argument = (node: DirectiveNode | ConstDirectiveNode, name: string) => {
  const value = node.arguments?.find((given) => given.name.value === name)?.value
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined
}

/** The name a linked feature has in this document: its own, or the one it was imported `as`. */
const nameOf = (link: ConstDirectiveNode) => argument(link, 'as') ?? SPEC.exec(argument(link, 'url') ?? '')?.[1]

/**
 * The supergraph without the features that are `for: SECURITY`. ApolloGateway refuses to load them and would not enforce
 * them; every subgraph does. The committed file keeps them, because they are part of what the graph promises.
 */
export function withoutSecurityLinks(supergraph: string): string {
  const document = parse(supergraph, { noLocation: true })
  const features = new Set<string>()
  visit(document, {
    Directive: (node) => {
      if (node.name.value !== 'link' || !SPEC.test(argument(node, 'url') ?? '')) return
      const name = nameOf(node as ConstDirectiveNode)
      if (name !== undefined) features.add(name)
    },
  })
  const belongs = (name: string) => [...features].some((feature) => name === feature || name.startsWith(`${feature}__`))

  const stripped = visit(document, {
    Directive: (node) => {
      const isItsLink = node.name.value === 'link' && SPEC.test(argument(node, 'url') ?? '')
      return isItsLink || belongs(node.name.value) ? null : undefined
    },
    DirectiveDefinition: (node) => (belongs(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (belongs(node.name.value) ? null : undefined),
  })
  return print(stripped)
}
