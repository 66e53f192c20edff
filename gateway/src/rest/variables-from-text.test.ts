import { buildSchema, parse, type OperationDefinitionNode } from 'graphql'
import { describe, expect, test } from 'vitest'
import { checkVariables } from './check-variables.ts'
import { variablesFromText } from './variables-from-text.ts'

const schema = buildSchema(`
  scalar JSONObject
  enum Order { NAME NEWEST }
  input Filter { search: String isGuest: Boolean limit: Int }
  type Query { ask(a: Int, b: Float, c: Boolean, d: String, e: [ID!], f: Filter, g: Order, h: JSONObject, i: [[Int]]): Int }
`)
const [operation] = parse(
  'query ($a: Int, $b: Float, $c: Boolean, $d: String, $e: [ID!], $f: Filter, $g: Order, $h: JSONObject, $i: [[Int]]) { ask }',
).definitions
const definitions = (operation as OperationDefinitionNode).variableDefinitions ?? []

const read = (parameters: Record<string, unknown>) => variablesFromText(schema, definitions, parameters)
const refusal = (variables: Record<string, unknown>) => {
  try {
    checkVariables(schema, definitions, variables)
    return 'fits'
  } catch (error) {
    return (error as { extensions: { fields: { path: string[] }[] } }).extensions.fields.map(({ path }) => path[0])
  }
}

test.each([
  [{ a: '20' }, { a: 20 }],
  [
    { a: '-3', b: '1.5' },
    { a: -3, b: 1.5 },
  ],
  [{ c: 'true' }, { c: true }],
  [{ c: 'false' }, { c: false }],
  [
    { d: '20', g: 'NEWEST' },
    { d: '20', g: 'NEWEST' },
  ],
  [{ d: '' }, { d: '' }],
  [{ e: '1' }, { e: ['1'] }],
  [{ e: ['1', '2'] }, { e: ['1', '2'] }],
  [{ e: '["1","2"]' }, { e: ['1', '2'] }],
  [{ i: '[[1],[2,3]]' }, { i: [[1], [2, 3]] }],
  [{ f: '{"search":"ana","limit":3}' }, { f: { search: 'ana', limit: 3 } }],
  [{ h: '{"any":[1]}' }, { h: { any: [1] } }],
])('%j is %j', (parameters, variables) => {
  expect(read(parameters)).toEqual(variables)
  expect(refusal(read(parameters))).toBe('fits')
})

describe('refused by its name is', () => {
  test.each([
    [{ a: 'ten' }, ['a']],
    [{ a: '1e3' }, ['a']],
    [{ a: '1.5' }, ['a']],
    [{ a: '' }, ['a']],
    [{ a: ['1', '2'] }, ['a']],
    [{ c: 'yes' }, ['c']],
    [{ c: '1' }, ['c']],
    [{ f: '{"search":' }, ['f']],
    [{ f: '{"serch":"ana"}' }, ['f']],
    [{ f: 'null!' }, ['f']],
    [{ g: 'newest' }, ['g']],
    [{ z: '1', a: 'x' }, ['z', 'a']],
    [{ constructor: '1' }, ['constructor']],
  ])('%j', (parameters, names) => expect(refusal(read(parameters))).toEqual(names))
})
