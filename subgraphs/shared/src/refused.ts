import { GraphQLError } from 'graphql'

/** The answer to a request of which nothing was executed. */
export const refused = (message: string, code: string) => ({
  errors: [new GraphQLError(message, { extensions: { code } })],
})
