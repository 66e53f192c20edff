import { verifyToken } from '@clerk/backend'
import { TokenVerificationError } from '@clerk/backend/errors'
import { BadToken } from './bad-token.ts'
import type { VerifiedToken } from './provider.ts'
import { readSessionClaims } from './session-claims.ts'

type Issuer = {
  provider: 'clerk' | 'local'
  issuer: string
  /** SPKI PEM of an RSA-2048 key. */
  publicKey: string
}

/** The one way a session token is verified, whoever issued it: signature and times by Clerk's SDK without a call, then the claims. */
export async function verifySessionToken(
  token: string,
  { provider, issuer, publicKey }: Issuer,
  parties: readonly string[],
): Promise<VerifiedToken> {
  // An empty list would switch Clerk's check of the authorized party off.
  if (parties.length === 0) throw new BadToken('no-party')
  const claims = await verifyToken(token, { jwtKey: publicKey, authorizedParties: [...parties] }).catch(
    (error: unknown) => {
      throw new BadToken(error instanceof TokenVerificationError ? error.reason : 'token-unreadable')
    },
  )
  return readSessionClaims(claims, { issuer, provider })
}
