/** Who a token says is calling, before anybody looked them up. */
export type Subject = {
  /** `key` for an API key, otherwise the issuer. */
  provider: 'clerk' | 'local' | 'key'
  /** The provider's own tenant, where a clinic has an instance to itself. Null as long as all share one. */
  providerOrgId: string | null
  userId: string
  sessionId: string | null
  /** The clinic the token was minted for: its id in our database or its slug. Null: the person chooses by address. */
  organizationClaim: { id?: string | undefined; slug?: string | undefined } | null
  expiresAt: Date | null
}

/** What identity knows a subject by; presented as the Actor's lookup key and stored beside the principal. */
export const lookupKeyOf = ({ provider, providerOrgId, userId }: Subject): string =>
  provider === 'key' ? `key|${userId}` : `${provider}|${providerOrgId ?? ''}|${userId}`
