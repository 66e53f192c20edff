import { Supergraph } from '@apollo/federation-internals'
import type { GraphQLSchema } from 'graphql'

/** What clients see of a supergraph: no joins, nothing inaccessible. Access is enforced elsewhere, so its features need no support here. */
export const apiSchemaOf = (supergraph: string): GraphQLSchema =>
  Supergraph.build(supergraph, { supportedFeatures: null }).apiSchema().toGraphQLJSSchema()
