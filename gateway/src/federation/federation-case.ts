/** A subgraph as a case needs it: its schema with the directives it imports, and what it answers. */
export type CaseSubgraph = { sdl: string; resolvers: Record<string, unknown> }

export type Question = {
  query: string
  variables?: Record<string, unknown>
  /** The whole of `data`, exactly. */
  data: unknown
  /** The errors, exactly; none when left out. */
  errors?: readonly { message: string; path?: readonly (string | number)[] }[]
  /** How the stock gateway answers the same, where it answers something else. */
  stock?: { why: string; data?: unknown; throws?: RegExp }
  /** The most calls it may take. */
  calls?: number
}

export type FederationCase = { name: string; subgraphs: Record<string, CaseSubgraph>; asks: readonly Question[] }

const DIRECTIVES = [
  'key',
  'requires',
  'provides',
  'external',
  'shareable',
  'override',
  'interfaceObject',
  'inaccessible',
  'tag',
  'context',
  'fromContext',
]

/** A schema of Federation 2 that may use every directive. */
export const federated = (sdl: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${DIRECTIVES.map((name) => `"@${name}"`).join(', ')}])\n${sdl}`

/** Answers references out of a list, by the fields they have in common; null for those it does not have. */
export const foundIn =
  (rows: readonly Record<string, unknown>[], ...keys: string[]) =>
  (reference: Record<string, unknown>) =>
    rows.find((row) => keys.some((key) => reference[key] !== undefined && row[key] === reference[key])) ?? null

/** An object of an abstract type says itself what it is. */
export const saysItself = { __resolveType: ({ __typename }: { __typename: string }) => __typename }
/** A reference is all there is to know. */
export const asGiven = { __resolveReference: (reference: object) => reference }
