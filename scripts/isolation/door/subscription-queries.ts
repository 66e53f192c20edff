import type { Subgraph } from '@platform/shared/subgraph'
import { getNamedType, isLeafType, isRequiredArgument, type GraphQLField } from 'graphql'
import { NOBODY } from '../graph/aims.ts'

type Schemas = readonly Pick<Subgraph, 'schema'>[]

/** The least that can be asked of each subscription of the graph: to hear that something happened is a leak already. */
export const subscriptionQueries = (subgraphs: Schemas): string[] => subscriptionsOf(subgraphs).map(leastOf)

/**
 * Those that tell of a clinic as a whole: without those open to visitors, who are let in at a clinic's door by right, and
 * those of one record, which the attacks through the graph open with every id there is.
 */
export const clinicSubscriptionQueries = (subgraphs: Schemas): string[] =>
  subscriptionsOf(subgraphs)
    .filter(({ astNode }) => !astNode?.directives?.some(({ name }) => name.value === 'public'))
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map(leastOf)

const subscriptionsOf = (subgraphs: Schemas) =>
  subgraphs.flatMap(({ schema }) => Object.values(schema.getSubscriptionType()?.getFields() ?? {}))

function leastOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map((argument) => `${argument.name}: "${NOBODY}"`)
  const selection = isLeafType(getNamedType(type)) ? '' : '{ __typename }'
  return `subscription { ${name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selection} }`
}
