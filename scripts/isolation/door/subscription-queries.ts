import type { Subgraph } from '@platform/shared/subgraph'
import { isLeafType, getNamedType } from 'graphql'

/** The least that can be asked of each subscription of the graph: to hear that something happened is a leak already. */
export const subscriptionQueries = (subgraphs: readonly Pick<Subgraph, 'schema'>[]): string[] =>
  subgraphs
    .flatMap(({ schema }) => Object.values(schema.getSubscriptionType()?.getFields() ?? {}))
    .map(({ name, type }) => `subscription { ${name} ${isLeafType(getNamedType(type)) ? '' : '{ __typename }'} }`)
