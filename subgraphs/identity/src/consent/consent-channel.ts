/** The database's word for each channel the graph names. */
export const CONSENT_CHANNELS = { PORTAL: 'portal', WEB: 'web' } as const
export type ConsentChannel = (typeof CONSENT_CHANNELS)[keyof typeof CONSENT_CHANNELS]
