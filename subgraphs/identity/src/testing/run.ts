import type { Actor } from '@platform/shared/actor'
import type { World } from '@platform/shared/testing/world'
import { subgraph } from '../subgraph.ts'

type Payload = Record<string, unknown> & { userErrors: { code: string; path: string[] }[] }

/** The one field an operation asks for. Throws the first error, so that a test sees why. */
export async function field<T = Record<string, unknown> | null>(
  world: World,
  actor: Actor,
  query: string,
  variables?: object,
): Promise<T> {
  const { data, errors } = await world.run(subgraph, actor, query, { ...variables })
  if (errors?.[0]) throw errors[0]
  // What the operation asks for is beside the assertion that reads it.
  return Object.values(data ?? {})[0] as T
}

/** The payload of a mutation: `name` with its input, and the fields asked of its result. */
export const mutate = (
  world: World,
  actor: Actor,
  [name, result, fields]: [name: string, result: string, fields: string],
  input: object,
) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${result} { ${fields} } userErrors { code path } } }`
  return field<Payload>(world, actor, query, { input })
}
