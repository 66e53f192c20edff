import { isAbstractType, isObjectType, type GraphQLSchema } from 'graphql'

/** Answers, without looking into the schema again, whether an object of one type meets a condition on another. */
export type Typenames = {
  /** The object types that meet the condition. */
  possible(condition: string): ReadonlySet<string>
}

export function typenamesOf(schema: GraphQLSchema): Typenames {
  const known = new Map<string, ReadonlySet<string>>()
  return {
    possible: (condition) => {
      let names = known.get(condition)
      if (!names) {
        const type = schema.getType(condition)
        const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
        // The condition itself counts: a subgraph with an interface object answers with the interface's own name.
        names = new Set([condition, ...objects.map((object) => object.name)])
        known.set(condition, names)
      }
      return names
    },
  }
}
