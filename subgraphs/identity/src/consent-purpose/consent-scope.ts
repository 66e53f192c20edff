/** The database's word for each scope the graph names. */
export const CONSENT_SCOPES = { PLATFORM: 'platform', ORGANIZATION: 'organization' } as const
