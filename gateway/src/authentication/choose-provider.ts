import { isLoopback } from '../loopback.ts'

export type ClerkConfig = {
  mode: 'clerk'
  secretKey: string
  publishableKey: string
  /** The instance's public key, so that a token is verified without asking Clerk. */
  jwtKey: string
  issuer: string
}

export type LocalConfig = { mode: 'local'; directory: string }

export type AuthenticationConfig = ClerkConfig | LocalConfig

type Choice = { chosen?: AuthenticationConfig; refused: string[] }

const CLERK_KEYS = ['CLERK_SECRET_KEY', 'CLERK_PUBLISHABLE_KEY']

function clerkFrom(environment: Record<string, string>): Choice {
  const {
    CLERK_SECRET_KEY: secretKey = '',
    CLERK_PUBLISHABLE_KEY: publishableKey = '',
    CLERK_JWT_KEY: jwtKey = '',
    CLERK_ISSUER: issuer = '',
  } = environment
  const refused: string[] = []
  if (!secretKey) refused.push('CLERK_SECRET_KEY is missing: the secret key of the Clerk instance, sk_….')
  if (!publishableKey)
    refused.push('CLERK_PUBLISHABLE_KEY is missing: the publishable key of the Clerk instance, pk_….')
  if (!jwtKey)
    refused.push(
      'CLERK_JWT_KEY is missing: the public key of the Clerk instance as PEM, for tokens to be verified without a call.',
    )
  if (!issuer) refused.push('CLERK_ISSUER is missing: the Frontend API address of the Clerk instance, https://….')
  // The local issuer's address is http and ends in .localhost, so no Clerk configuration can ever accept its tokens.
  else if (!/^https:\/\/[^/]+$/.test(issuer) || isLoopback(new URL(issuer).hostname)) {
    refused.push('CLERK_ISSUER is not a public https address without a path.')
  }
  return refused.length > 0
    ? { refused }
    : { chosen: { mode: 'clerk', secretKey, publishableKey, jwtKey, issuer }, refused }
}

function localFrom(environment: Record<string, string>): Choice {
  const { HOST = '127.0.0.1', NODE_ENV, LOCAL_ISSUER_DIR: directory = '' } = environment
  const domains = ['CLINIC_DOMAIN', 'PORTAL_DOMAIN', 'CONSOLE_DOMAIN']
  const refused: string[] = []
  if (NODE_ENV === 'production')
    refused.push('AUTH_MODE is local, which production refuses: anybody could sign in as anybody.')
  if (!isLoopback(HOST))
    refused.push('AUTH_MODE is local, but HOST is not a loopback address: others could reach this machine.')
  for (const name of domains) {
    const value = environment[name]
    if (value && !value.endsWith('.localhost'))
      refused.push(`AUTH_MODE is local, but ${name} does not end in .localhost.`)
  }
  if (!directory) refused.push("LOCAL_ISSUER_DIR is missing: the folder of the local issuer's key and accounts.")
  return refused.length > 0 ? { refused } : { chosen: { mode: 'local', directory }, refused }
}

/**
 * Decides once, at start, who may sign people in. Clerk as soon as one of its keys is set; the local issuer only where
 * it was asked for and nobody else can reach it; otherwise nothing, and the gateway does not start.
 */
export function authenticationFrom(environment: Record<string, string>): Choice {
  const { AUTH_MODE: mode } = environment
  const hasClerkKey = CLERK_KEYS.some((name) => environment[name])

  if (mode !== undefined && mode !== 'clerk' && mode !== 'local')
    return { refused: ['AUTH_MODE is not one of local, clerk.'] }
  if (mode === 'local' && hasClerkKey)
    return { refused: ['AUTH_MODE is local, but Clerk keys are set: remove one of the two.'] }
  if (mode === 'clerk' || hasClerkKey) return clerkFrom(environment)
  if (mode === 'local') return localFrom(environment)
  return {
    refused: [
      'AUTH_MODE is missing: local for this machine alone, or clerk with CLERK_SECRET_KEY and CLERK_PUBLISHABLE_KEY.',
    ],
  }
}
