import {
  buildSchema,
  getIntrospectionQuery,
  Kind,
  Lexer,
  parse,
  Source,
  specifiedRules,
  TokenKind,
  validate,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { documentLimits } from './document-limits.ts'
import { maxAliases } from './max-aliases.ts'
import { maxDepth } from './max-depth.ts'

const schema = buildSchema('type Query { node: Node } type Node { id: ID next: Node other: Node }')
const refusals = (query: string, rule: ReturnType<typeof maxDepth>) =>
  validate(schema, parse(query), [...specifiedRules, rule]).map(({ message }) => message)

describe('depth', () => {
  const refused = (query: string) => refusals(query, maxDepth(3))

  test('counts fields, and not what only groups them', () => {
    expect(refused('{ node { next { id } } }')).toEqual([])
    expect(refused('{ node { ... { ... on Node { next { id } } } } }')).toEqual([])
    expect(refused('{ node { next { next { id } } } }')).toEqual(['The operation is 4 fields deep; 3 are allowed.'])
  })

  test('goes through fragments', () => {
    expect(
      refused('{ node { ...a } } fragment a on Node { next { ...b } } fragment b on Node { next { id } }'),
    ).toEqual(['The operation is 4 fields deep; 3 are allowed.'])
  })

  test('survives fragments that hold themselves', () => {
    expect(refused('{ node { ...a } } fragment a on Node { next { ...a } }')).toEqual([
      'Cannot spread fragment "a" within itself.',
    ])
  })

  test('measures a tower of fragments in the time it takes to read it', () => {
    const floors = Array.from(
      { length: 40 },
      (_, at) => `fragment f${at} on Node { next { ...f${at + 1} } other { ...f${at + 1} } }`,
    )
    const began = performance.now()
    const messages = validate(schema, parse(`{ node { ...f0 } } ${floors.join(' ')} fragment f40 on Node { id }`), [
      maxDepth(3),
    ]).map(({ message }) => message)
    expect(messages).toEqual(['The operation is 42 fields deep; 3 are allowed.'])
    expect(performance.now() - began).toBeLessThan(500)
  })
})

test('aliases are counted over the whole document', () => {
  const refused = (query: string) => refusals(query, maxAliases(2))
  expect(refused('{ a: node { id } b: node { id } }')).toEqual([])
  expect(refused('{ a: node { ...f } b: node { id } } fragment f on Node { c: id }')).toEqual([
    'The document has 3 aliases; 2 are allowed.',
  ])
})

test('the fullest introspection of the explorer fits all limits', () => {
  const query = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    inputValueDeprecation: true,
    oneOf: false,
  })
  let tokens = 0
  const lexer = new Lexer(new Source(query))
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1
  expect(tokens).toBeLessThan(documentLimits.tokens)
  expect(parse(query).kind).toBe(Kind.DOCUMENT)
  expect(validate(schema, parse(query), [maxDepth(documentLimits.depth), maxAliases(documentLimits.aliases)])).toEqual(
    [],
  )
})
