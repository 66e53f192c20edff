import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql'

/** What only wraps the thing that is answered. */
const WRAPPER = /(Payload|Connection|Edge)$/

/** What a field is about, in lower case: the things it answers with, and those whose ids it takes. */
export function nounsOf(field: GraphQLField<unknown, unknown>): ReadonlySet<string> {
  const answered = thingsIn(getNamedType(field.type))
  const named = field.args.flatMap(({ name, type }) => idsIn(name, type))
  return new Set([...answered, ...named].map((noun) => noun.toLowerCase()))
}

function thingsIn(type: GraphQLNamedType): string[] {
  if (!isObjectType(type) || !WRAPPER.test(type.name)) return [type.name]
  return Object.values(type.getFields()).flatMap((field) => thingsIn(getNamedType(field.type)))
}

/** `specialistId` takes the id of a specialist; a plain `id` is of what is answered. */
function idsIn(name: string, type: GraphQLInputType, inside: readonly string[] = []): string[] {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return named.name === 'ID' ? [name.replace(/Ids?$|^ids?$/, '')].filter(Boolean) : []
  if (inside.includes(named.name)) return []
  return Object.values(named.getFields()).flatMap((field) => idsIn(field.name, field.type, [...inside, named.name]))
}

/** Whether a table holds such things: `tenancy.organization_domains` the domains, `clinical.appointment_series` the series. */
export function holds(table: string, noun: string): boolean {
  const name = table.replace(/^\w+\./, '').replaceAll('_', '')
  return [name, name.replace(/e?s$/, ''), name.replace(/s$/, ''), name.replace(/ies$/, 'y')].some((one) =>
    one.endsWith(noun),
  )
}
