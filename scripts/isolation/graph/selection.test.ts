import {
  getNamedType,
  isObjectType,
  isUnionType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from 'graphql'
import { expect, test } from 'vitest'
import { SUBGRAPHS } from '../subgraphs.ts'
import { operationsOf } from './operation.ts'

const ROOTS = ['Query', 'Mutation', 'Subscription']
const AIM = { id: '00000000-0000-4000-8000-000000000001', words: {} }

/** `Patient.givenName`: every field that some operation selects. */
function selectedIn(schema: GraphQLSchema): Set<string> {
  const selected = new Set<string>()
  for (const operation of operationsOf(schema)) {
    const info = new TypeInfo(schema)
    const note = () => void selected.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}`)
    visit(parse(operation.request([AIM]).query), visitWithTypeInfo(info, { Field: note }))
  }
  return selected
}

test.each(SUBGRAPHS.map((subgraph) => [subgraph.name, subgraph.schema] as const))(
  'no field of %s is too deep to be asked for',
  (_, schema) => {
    const objects = Object.values(schema.getTypeMap()).filter(isObjectType)
    const led = objects.flatMap((type) => Object.values(type.getFields()).map(({ type: to }) => getNamedType(to).name))
    const entities = schema.getType('_Entity')
    const reached = new Set([...led, ...ROOTS, ...(isUnionType(entities) ? entities.getTypes() : []).map(String)])
    const there = objects
      .filter(({ name }) => reached.has(name) && !name.startsWith('__') && name !== '_Service')
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
      .filter((field) => field !== 'Query._service')
    expect(there.length).toBeGreaterThan(20)
    const selected = selectedIn(schema)
    expect(there.filter((field) => !selected.has(field))).toEqual([])
  },
)
