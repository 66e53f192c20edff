import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql'

/** What an attack aims at: an id, the table it is of, and words that only the attacked clinic's rows hold. */
export type Aim = { id: string; table?: string; words: Record<string, string> }

/** Which optional inputs an attack fills in. */
export type Width = 'required' | 'ids' | 'everything'

const SCALARS: Record<string, unknown> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  LocalDate: '1982-09-05',
  LocalTime: '09:00',
  LocalEndTime: '17:00',
  Currency: 'RON',
  TimeZone: 'Europe/Bucharest',
  PhoneNumber: '+40721000001',
  CountryCode: 'RO',
  HexColorCode: '#123456',
  URL: 'https://example.test/',
  JSONObject: {},
}

/** Texts of a form of their own; a plain word would be refused before anything is read. */
const FORMED: Record<string, string> = { fingerprint: 'ab'.repeat(32), operations: 'patients.list' }

/** A value that an input takes, with the aim wherever an id or a word goes. Refuses a scalar it knows nothing of. */
export function valueFor(type: GraphQLInputType, name: string, aim: Aim, width: Width): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, name, aim, width)
  if (isListType(type)) return [valueFor(type.ofType, name, aim, width)]
  if (isInputObjectType(type)) return valuesFor(Object.values(type.getFields()), aim, width)
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (type.name === 'ID') return aim.id
  if (type.name === 'EmailAddress') return wordFor('email', aim.words)
  if (type.name === 'String') return FORMED[name] ?? wordFor(name, aim.words)
  // Spans begin long ago and end, like everything else, in a future that no rule refuses.
  if (type.name === 'DateTime') return name === 'from' ? '2000-01-01T00:00:00Z' : '2090-01-01T00:00:00Z'
  // On the grid of minutes that all of the calendar is on.
  if (type.name === 'Int' && name.endsWith('Minutes')) return 30
  if (type.name in SCALARS) return SCALARS[type.name]
  throw new Error(`No value is known for the scalar ${type.name}: add one to synthesize.ts`)
}

export const valuesFor = (inputs: readonly (GraphQLArgument | GraphQLInputField)[], aim: Aim, width: Width) =>
  Object.fromEntries(
    inputs.filter((input) => isWanted(input, width)).map(({ name, type }) => [name, valueFor(type, name, aim, width)]),
  )

/** A cursor comes from a page of one's own; a made-up one is refused before anything is read. */
const PAGING = new Set(['after', 'first'])

function isWanted(input: GraphQLArgument | GraphQLInputField, width: Width): boolean {
  if (isNonNullType(input.type) && input.defaultValue === undefined) return true
  if (PAGING.has(input.name)) return false
  return width === 'everything' || (width === 'ids' && mentionsId(input.type))
}

function mentionsId(type: GraphQLInputType, seen = new Set<string>()): boolean {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return named.name === 'ID'
  if (seen.has(named.name)) return false
  seen.add(named.name)
  return Object.values(named.getFields()).some((field) => mentionsId(field.type, seen))
}

/** What that clinic calls a thing of this name; anything else is a plain word. */
const wordFor = (name: string, words: Record<string, string>) => words[name] ?? 'An attack from next door'
