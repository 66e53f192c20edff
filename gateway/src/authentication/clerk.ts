import { createClerkClient } from '@clerk/backend'
import { isClerkAPIResponseError } from '@clerk/backend/errors'
import type { ClerkConfig } from './choose-provider.ts'
import type { AuthenticationProvider, Profile } from './provider.ts'
import { verifySessionToken } from './verify-session-token.ts'

/** Clerk. Verifying asks nobody; a profile is fetched once, at a person's first sign-in. */
export function clerkProvider(config: ClerkConfig, { apiUrl }: { apiUrl?: string } = {}): AuthenticationProvider {
  const { secretKey, publishableKey, jwtKey, issuer } = config
  const clerk = createClerkClient({
    secretKey,
    publishableKey,
    jwtKey,
    telemetry: { disabled: true },
    ...(apiUrl ? { apiUrl } : {}),
  })

  async function profile(userId: string): Promise<Profile | null> {
    const user = await clerk.users.getUser(userId).catch((error: unknown) => {
      if (isClerkAPIResponseError(error) && error.status === 404) return null
      throw error
    })
    const address = user?.emailAddresses.find(({ id }) => id === user.primaryEmailAddressId)
    if (!user || !address) return null
    return {
      email: address.emailAddress.toLowerCase(),
      emailVerified: address.verification?.status === 'verified',
      givenName: user.firstName ?? '',
      familyName: user.lastName ?? '',
    }
  }

  return {
    directParties: [],
    verify: (token, parties) => verifySessionToken(token, { provider: 'clerk', issuer, publicKey: jwtKey }, parties),
    profile,
  }
}
