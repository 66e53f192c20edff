/** The database's word for each ground the graph names. */
export const LEGAL_BASES = { CONSENT: 'consent', CONTRACT: 'contract', LEGAL_OBLIGATION: 'legal_obligation' } as const
