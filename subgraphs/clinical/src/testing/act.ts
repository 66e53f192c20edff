import { anonymous } from '@platform/shared/testing/actor-of'
import type { World } from '@platform/shared/testing/world'
import { subgraph } from '../subgraph.ts'

type UserError = { code: string; message: string; path: string[] }
type Payload = Record<string, unknown> & { userErrors: UserError[] }

const clinicOf = (email: string) => (email.endsWith('pacifica.test') ? 'pacifica' : 'aurora')

/** What a mutation answers somebody, through the schema: `selection` is of what it changes. Throws what is no refusal. */
export async function act(world: World, name: string, selection: string, input: object, email = 'admin@aurora.test') {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code message path } } }`
  const { data, errors } = await world.run(subgraph, await world.actor(email, clinicOf(email)), document, { input })
  if (errors) throw Object.assign(new Error(errors[0]?.message), { code: errors[0]?.extensions['code'] })
  return data?.[name] as Payload
}

/** What a query answers somebody, or a visitor of aurora when nobody is named. Throws the first error. */
export async function ask<Data>(world: World, query: string, email: string | null = null, variables = {}) {
  const actor = email ? await world.actor(email, clinicOf(email)) : anonymous(world.organizations.aurora)
  const { data, errors } = await world.run(subgraph, actor, query, variables)
  if (errors) throw Object.assign(new Error(errors[0]?.message), { code: errors[0]?.extensions['code'] })
  // Whoever asks knows the shape of what they asked for.
  return data as Data
}

/** The types of the events that tell of a thing, in order. */
export async function eventsOf(world: World, id: string) {
  const events = await world.admin.outboxEvent.findMany({
    where: { subjectIds: { has: id } },
    orderBy: { sequence: 'asc' },
  })
  return events.map(({ type }) => type).filter((type) => type !== 'audit_event.added')
}
