import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { SessionEnded, SubscriptionEnded } from './session-ended.ts'

export type FormatError = (error: GraphQLError) => GraphQLFormattedError

/** What is told of whatever a live operation failed with: the words of a refusal, and of all else only that it happened. */
export function liveErrors(error: unknown, format: FormatError): GraphQLFormattedError[] {
  if (error instanceof SubscriptionEnded) return error.errors.map(format)
  if (error instanceof SessionEnded) return [format(error.refusal)]
  if (error instanceof GraphQLError) return [format(error)]
  return [
    format(
      new GraphQLError('', {
        originalError: error instanceof Error ? error : new Error(String(error)),
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }),
    ),
  ]
}
