import type { GraphQLError } from 'graphql'

/** Why nothing more may be delivered to somebody: their session was refused when it was looked at again. */
export class SessionEnded extends Error {
  readonly refusal: GraphQLError

  constructor(refusal: GraphQLError) {
    super(refusal.message)
    this.name = 'SessionEnded'
    this.refusal = refusal
  }
}

/** Errors that end a subscription. They are told as they are. */
export class SubscriptionEnded extends Error {
  readonly errors: readonly GraphQLError[]

  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message)
    this.name = 'SubscriptionEnded'
    this.errors = errors
  }
}
