import {
  getNamedType,
  isObjectType,
  Kind,
  specifiedRules,
  validate,
  visit,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import { documentRules } from '../limits/document-limits.ts'
import type { PublishedOperation } from './published-operation.ts'

const fieldsOf = (set: SelectionSetNode | undefined): FieldNode[] =>
  (set?.selections ?? []).filter((node) => node.kind === Kind.FIELD)

/** The one field at the root of a published operation: its value is what the REST address answers. */
export function rootFieldOf({ operation }: Pick<PublishedOperation, 'operation'>): FieldNode {
  const [field, ...others] = fieldsOf(operation.selectionSet)
  if (!field || others.length > 0 || operation.selectionSet.selections.length > 1)
    throw new Error('a published operation has exactly one field at its root')
  return field
}

/** Whether the payload of a mutation says why it was refused; without it "done" and "refused" would look alike. */
function tellsRefusals(schema: GraphQLSchema, operation: PublishedOperation): boolean {
  const root = rootFieldOf(operation)
  const payload = getNamedType(schema.getMutationType()?.getFields()[root.name.value]?.type)
  if (!isObjectType(payload) || !payload.getFields()['userErrors']) return true
  const errors = fieldsOf(root.selectionSet).find((field) => field.name.value === 'userErrors' && !field.alias)
  const told = fieldsOf(errors?.selectionSet).map((field) => (field.alias ? '' : field.name.value))
  return ['code', 'message', 'path'].every((name) => told.includes(name))
}

/** What keeps an operation from being served on a graph, in words, and the line of its file. */
export type Misfit = { message: string; line: number }

export function misfits(schema: GraphQLSchema, operation: PublishedOperation): Misfit[] {
  const { firstLine } = operation
  const invalid = validate(schema, operation.document, [...specifiedRules, ...documentRules])
  if (invalid.length > 0)
    return invalid.map(({ message, locations }) => ({ message, line: firstLine + (locations?.[0]?.line ?? 1) - 1 }))

  const found: Misfit[] = []
  try {
    rootFieldOf(operation)
  } catch (error) {
    return [{ message: error instanceof Error ? error.message : String(error), line: firstLine }]
  }
  visit(operation.document, {
    Field: ({ name, loc }) => {
      if (name.value !== '__schema' && name.value !== '__type') return
      const line = firstLine + (loc?.startToken.line ?? 1) - 1
      found.push({ message: 'a published operation does not introspect', line })
    },
  })
  if (operation.kind === 'mutation' && !tellsRefusals(schema, operation))
    found.push({ message: 'a published mutation asks for `userErrors { code message path }`', line: firstLine })
  return found
}
