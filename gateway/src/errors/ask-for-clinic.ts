import type { Actor } from '@platform/shared/actor'
import type { GraphQLFormattedError } from 'graphql'
import { codes } from './codes.ts'

/** Somebody signed in at no clinic lacks every permission of every clinic. That is not a denial yet: they have to say which. */
export function askForClinic(error: GraphQLFormattedError, actor: Actor | null): GraphQLFormattedError {
  if (actor?.role !== 'user' || error.extensions?.['code'] !== 'FORBIDDEN') return error
  return {
    ...error,
    message: codes.FORBIDDEN_NO_ORG.message,
    extensions: { ...error.extensions, code: 'FORBIDDEN_NO_ORG' },
  }
}
