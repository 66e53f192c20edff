import type { JWK } from 'jose'
import { LOCAL_ISSUER, findAccount } from './local-issuer.ts'
import { localKey } from './local-key.ts'
import type { AuthenticationProvider } from './provider.ts'
import { verifySessionToken } from './verify-session-token.ts'

/** The issuer of a development machine: anybody registered signs in without a password, from loopback alone. */
export async function localProvider(directory: string): Promise<AuthenticationProvider & { keys: JWK[] }> {
  const { publicKey, jwk } = await localKey(directory)
  return {
    keys: [jwk],
    directParties: [LOCAL_ISSUER],
    verify: (token, parties) =>
      verifySessionToken(token, { provider: 'local', issuer: LOCAL_ISSUER, publicKey }, parties),
    profile: async (userId) => {
      const account = await findAccount(directory, userId)
      if (!account) return null
      const { email, givenName, familyName } = account
      return { email, emailVerified: true, givenName, familyName }
    },
  }
}
