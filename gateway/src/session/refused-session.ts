import type { GraphQLError } from 'graphql'
import { refuse } from '../errors/refuse.ts'
import type { Refusal } from './session.ts'

/** What a caller is told when identity says no. A clinic that is not there and one that is not theirs sound the same. */
export function refusedSession(refusal: Refusal): GraphQLError {
  switch (refusal) {
    case 'UNKNOWN_SUBJECT':
    case 'KEY_EXPIRED':
    case 'KEY_REVOKED':
      return refuse('UNAUTHENTICATED', { reason: refusal })
    case 'BLOCKED':
      return refuse('FORBIDDEN', { reason: refusal, message: 'This account is blocked.' })
    case 'NO_MEMBERSHIP':
    case 'ORGANIZATION_NOT_FOUND':
      return refuse('FORBIDDEN', { reason: refusal, message: 'You have no place in this clinic.' })
    case 'ADDRESS_NOT_ALLOWED':
      return refuse('FORBIDDEN', { reason: refusal, message: 'This key is not used from this address.' })
    case 'ORGANIZATION_NOT_NAMED':
      return refuse('FORBIDDEN_NO_ORG', { reason: refusal })
    case 'ORGANIZATION_SUSPENDED':
      return refuse('ORGANIZATION_SUSPENDED', { reason: refusal })
    case 'ORGANIZATION_NOT_ACTIVE':
      return refuse('ORGANIZATION_NOT_ACTIVE', { reason: refusal })
  }
}
