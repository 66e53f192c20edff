import { Kind, parse, type ConstDirectiveNode } from 'graphql'

const ROOTS = ['Query', 'Mutation', 'Subscription']

/** All that the composed graph lets anybody ask: root fields, and types that can be looked up by a key. */
export function supergraphTargets(sdl: string): string[] {
  return parse(sdl).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return []
    const { name, fields = [], directives = [] } = definition
    if (ROOTS.includes(name.value)) return fields.map((field) => `${name.value}.${field.name.value}`)
    return directives.some(isResolvableKey) ? [name.value] : []
  })
}

const isResolvableKey = ({ name, arguments: given = [] }: ConstDirectiveNode) =>
  name.value === 'join__type' &&
  given.some((argument) => argument.name.value === 'key') &&
  !given.some(
    (argument) => argument.name.value === 'resolvable' && argument.value.kind === Kind.BOOLEAN && !argument.value.value,
  )
