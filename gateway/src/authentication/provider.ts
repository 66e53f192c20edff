import type { Subject } from './subject.ts'

/** What identity is told about somebody on their first sign-in. */
export type Profile = { email: string; emailVerified: boolean; givenName: string; familyName: string }

export type VerifiedToken = {
  subject: Subject
  /** The origin the token was minted for, one of `parties`. */
  party: string
}

/** Whoever signs people in. One is chosen at start; nothing beyond this folder knows which. */
export type AuthenticationProvider = {
  /** The subject of a good token minted for one of these origins. Throws `BadToken` for every other, whatever is wrong. */
  verify(token: string, parties: readonly string[]): Promise<VerifiedToken>
  /** Null when the provider no longer knows this user. */
  profile(userId: string): Promise<Profile | null>
  /** Parties of tokens that belong to no page: accepted from the command line and the gateway's own explorer. */
  directParties: readonly string[]
}
