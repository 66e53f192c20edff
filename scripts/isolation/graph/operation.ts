import {
  getNamedType,
  isUnionType,
  Kind,
  parse,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { nounsOf } from './nouns.ts'
import { selectionAt } from './selection.ts'
import { valuesFor, type Aim, type Width } from './synthesize.ts'

/** One way to ask one field, for any number of aims at once: each is answered under an alias of its own. */
export type Operation = {
  /** `Query.patient`, `Mutation.removePatient`, `Patient` for an entity. */
  target: string
  kind: 'query' | 'mutation' | 'entity' | 'subscription'
  width: Width
  /** What it is about: `patient`, `specialist`. */
  nouns: ReadonlySet<string>
  /** Whether an aim's id goes in: if not, one call says all. */
  takesIds: boolean
  request(aims: readonly Aim[]): { query: string; variables: Record<string, unknown>; aliases: string[] }
}

/** Every way to ask a subgraph anything: each root field, each entity by each of its keys. */
export const operationsOf = (schema: GraphQLSchema): Operation[] => [
  ...fieldsOf(schema.getQueryType()).flatMap((field) => rootOperations(schema, 'query', field)),
  ...fieldsOf(schema.getMutationType()).flatMap((field) => rootOperations(schema, 'mutation', field)),
  ...fieldsOf(schema.getSubscriptionType()).flatMap((field) => rootOperations(schema, 'subscription', field)),
  ...entitiesOf(schema).flatMap((type) => entityOperations(schema, type)),
]

const fieldsOf = (type: GraphQLObjectType | null | undefined) =>
  Object.values(type?.getFields() ?? {}).filter(({ name }) => name !== '_entities' && name !== '_service')

function entitiesOf(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const union = schema.getType('_Entity')
  return isUnionType(union) ? union.getTypes() : []
}

const ROOT = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }

const NO_AIM: Aim = { id: '00000000-0000-4000-8000-000000000000', words: {} }

function rootOperations(
  schema: GraphQLSchema,
  kind: 'query' | 'mutation' | 'subscription',
  field: GraphQLField<unknown, unknown>,
): Operation[] {
  const widths: readonly Width[] = kind === 'mutation' ? ['required', 'everything'] : ['required', 'ids', 'everything']
  const distinct = widths.filter(
    (width, index) =>
      !widths
        .slice(0, index)
        .some(
          (other) =>
            JSON.stringify(valuesFor(field.args, NO_AIM, other)) ===
            JSON.stringify(valuesFor(field.args, NO_AIM, width)),
        ),
  )
  const selection = selectionAt(schema, field.type)
  const { name: answer } = getNamedType(field.type)
  return distinct.map((width) => ({
    target: `${ROOT[kind]}.${field.name}`,
    kind,
    width,
    nouns: nounsOf(field),
    takesIds: JSON.stringify(valuesFor(field.args, NO_AIM, width)).includes(NO_AIM.id),
    request(aims) {
      const { all, fragment } = whole(answer, selection(aims[0] ?? NO_AIM))
      const variables: Record<string, unknown> = {}
      const declared: string[] = []
      const calls = aims.map((aim, index) => {
        const given = Object.entries(valuesFor(field.args, aim, width)).map(([name, value]) => {
          const variable = `${name}${index}`
          variables[variable] = value
          declared.push(`$${variable}: ${String(field.args.find((argument) => argument.name === name)?.type)}`)
          return `${name}: $${variable}`
        })
        return `a${index}: ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${all}`
      })
      const query = `${kind} ${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${calls.join('\n')} } ${fragment}`
      return { query, variables, aliases: aims.map((_, index) => `a${index}`) }
    },
  }))
}

function entityOperations(schema: GraphQLSchema, type: GraphQLObjectType): Operation[] {
  const selection = selectionAt(schema, type)
  return keysOf(type).map((key) => ({
    target: type.name,
    kind: 'entity' as const,
    width: 'required' as const,
    nouns: new Set([type.name.toLowerCase()]),
    takesIds: true,
    request(aims) {
      const { all, fragment } = whole(type.name, selection(aims[0] ?? NO_AIM))
      const variables = Object.fromEntries(aims.map((aim, index) => [`r${index}`, [representation(type, key, aim)]]))
      const declared = Object.keys(variables).map((name) => `$${name}: [_Any!]!`)
      const calls = aims.map((_, index) => `a${index}: _entities(representations: $r${index}) ${all}`)
      return {
        query: `query (${declared.join(', ')}) { ${calls.join('\n')} } ${fragment}`,
        variables,
        aliases: aims.map((_, index) => `a${index}`),
      }
    },
  }))
}

/** One fragment that every alias spreads, so that a document does not grow with the number of aims. Nothing for a leaf. */
const whole = (type: string, selection: string) =>
  selection === '' ? { all: '', fragment: '' } : { all: '{ ...All }', fragment: `fragment All on ${type} ${selection}` }

/** What the gateway would send: the key, and whatever else other subgraphs own of the type. */
function representation(type: GraphQLObjectType, key: readonly string[], aim: Aim): Record<string, unknown> {
  const borrowed = Object.values(type.getFields()).filter((field) =>
    directivesOf(field).some(({ name }) => name.value === 'external'),
  )
  return {
    __typename: type.name,
    ...Object.fromEntries([...key, ...borrowed.map(({ name }) => name)].map((name) => [name, aim.id])),
  }
}

const directivesOf = ({ astNode }: { astNode?: { directives?: readonly ConstDirectiveNode[] } | null | undefined }) =>
  astNode?.directives ?? []

/** The fields of each `@key` that this subgraph resolves. */
function keysOf(type: GraphQLObjectType): string[][] {
  const keys = [type.astNode, ...type.extensionASTNodes]
    .flatMap((node) => node?.directives ?? [])
    .filter(({ name }) => name.value === 'key')
  return keys.flatMap(({ arguments: given = [] }) => {
    const value = (name: string) => given.find((argument) => argument.name.value === name)?.value
    const [resolvable, fields] = [value('resolvable'), value('fields')]
    if (resolvable?.kind === Kind.BOOLEAN && !resolvable.value) return []
    if (fields?.kind !== Kind.STRING) throw new Error(`A key of ${type.name} has no fields`)
    const [selection] = parse(`{ ${fields.value} }`).definitions
    if (selection?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`A key of ${type.name} is no selection`)
    return [
      selection.selectionSet.selections.map((node) =>
        node.kind === Kind.FIELD && !node.selectionSet ? node.name.value : unknownKey(type),
      ),
    ]
  })
}

function unknownKey({ name }: GraphQLObjectType): never {
  throw new Error(`A key of ${name} is nested: teach operation.ts to fill it`)
}
