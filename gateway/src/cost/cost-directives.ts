import { Kind, parse, valueFromASTUntyped, visit, type ConstDirectiveNode } from 'graphql'
import { z } from 'zod'

const SPEC = /^https:\/\/specs\.apollo\.dev\/cost\//

const Import = z.union([z.string(), z.object({ name: z.string(), as: z.string().optional() })])
const Link = z.object({ url: z.string(), as: z.string().default('cost'), import: z.array(Import).default([]) })

/** What `@cost` and `@listSize` are called in one graph. */
export type DirectiveNames = { cost: string; listSize: string }

export const argumentsOf = ({ arguments: given = [] }: ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]))

/** A subgraph may import them under another name, or not at all and write `@cost__listSize`. */
export function costDirectives(supergraphSdl: string): DirectiveNames {
  const names: DirectiveNames = { cost: 'cost', listSize: 'listSize' }
  visit(parse(supergraphSdl, { noLocation: true }), {
    Directive: (node) => {
      if (node.name.value !== 'link') return
      const { success, data } = Link.safeParse(argumentsOf(node as ConstDirectiveNode))
      if (!success || !SPEC.test(data.url)) return
      const nameOf = (directive: string) => {
        const imported = data.import.find((one) => (typeof one === 'string' ? one : one.name) === `@${directive}`)
        if (imported === undefined) return directive === 'cost' ? data.as : `${data.as}__${directive}`
        return (typeof imported === 'string' ? imported : (imported.as ?? imported.name)).replace(/^@/, '')
      }
      names.cost = nameOf('cost')
      names.listSize = nameOf('listSize')
    },
    // Links are on the schema; what comes after it is the graph itself.
    [Kind.OBJECT_TYPE_DEFINITION]: () => false,
    [Kind.INTERFACE_TYPE_DEFINITION]: () => false,
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: () => false,
    [Kind.ENUM_TYPE_DEFINITION]: () => false,
  })
  return names
}
