/** The database's word for each action the graph names. */
export const CONSENT_ACTIONS = { GRANT: 'grant', WITHDRAW: 'withdraw' } as const
